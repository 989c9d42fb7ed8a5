using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    object[] things = [1, "two", 'c', true, null!, new[] { 1, 2, 3 }, new Point(0, 5), new Point(3, 3), 2.5, new List<string> { "p", "q" }, Color.Green];
    for (var i = 0; i < things.Length; i++)
    {
        _ = new ResourceGroup($"t{i}-{Describe(things[i])}");
    }

    int[] numbers = [1, 2, 3, 4];
    if (numbers is [var head, .. var middle, > 3 and var tail])
    {
        _ = new ResourceGroup($"list-{head}-{middle.Length}-{tail}");
    }

    foreach (var code in new[] { "we-prod-01", "ne-dev", "odd" })
    {
        switch (code.Split('-'))
        {
            case ["we", "prod", var number] when int.Parse(number) > 0:
                _ = new ResourceGroup($"production-{number}");
                break;
            case [var region, "dev" or "test"]:
                _ = new ResourceGroup($"development-{region}");
                break;
            case { Length: 1 }:
            default:
                _ = new ResourceGroup($"other-{code}");
                break;
        }
    }

    var settings = new Settings(null, new Settings("inner", null));
    if (settings is { Name: null, Next: { Name: { Length: > 3 } inner, Next: null } })
    {
        _ = new ResourceGroup($"nested-{inner}");
    }

    if (settings is not { Name: not null } and { Next.Name: var name })
    {
        _ = new ResourceGroup($"extended-{name}");
    }
});

static string Describe(object? thing) => thing switch
{
    null => "nothing",
    int and > 0 and var n => $"positive{n}",
    string { Length: 3 } s => s.ToUpperInvariant(),
    char c when char.IsLetter(c) => $"letter{c}",
    bool b => b ? "yes" : "no",
    int[] { Length: var length } => $"array{length}",
    Point(0, var y) => $"axis{y}",
    Point { X: var x, Y: var y } when x == y => "diagonal",
    Color.Green => "green",
    double => "number",
    IEnumerable<string> texts => string.Concat(texts),
    _ => "unknown",
};

internal enum Color
{
    Red,
    Green,
}

internal readonly record struct Point(int X, int Y);

internal sealed record Settings(string? Name, Settings? Next);
