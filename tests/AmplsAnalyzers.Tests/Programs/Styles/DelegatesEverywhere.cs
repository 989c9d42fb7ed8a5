using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var rules = new Dictionary<string, Func<string, ResourceGroup>>
    {
        ["plain"] = name => new ResourceGroup(name),
        ["tagged"] = Table.Tagged,
        ["counted"] = name => Table.Counter(name),
    };
    foreach (var (key, create) in rules)
    {
        create($"{key}-rg");
    }

    Table.Counter("second");
    Func<int, int> twice = x => x * 2, plusOne = x => x + 1;
    var composed = Compose(twice, plusOne);
    _ = new ResourceGroup($"composed-{composed(20)}");
    Func<int, Func<int, int>> adder = a => b => a + b;
    _ = new ResourceGroup($"curried-{adder(3)(4)}");
    Func<int, int> factorial = null!;
    factorial = n => n <= 1 ? 1 : n * factorial(n - 1);
    _ = new ResourceGroup($"recursive-{factorial(5)}");

    Action log = () => { };
    var calls = 0;
    log += () => calls++;
    log += () => calls += 10;
    log();
    log?.Invoke();
    _ = new ResourceGroup($"calls-{calls}");

    var actions = new List<Action>();
    for (var i = 0; i < 3; i++)
    {
        var copy = i;
        actions.Add(() => _ = new ResourceGroup($"late-{copy}-of-{i}"));
    }

    actions.ForEach(action => action());
    Predicate<string> isShort = static text => text.Length < 4;
    _ = new ResourceGroup($"short-{isShort("abc")}-{isShort("abcd")}");
});

static Func<T, T> Compose<T>(Func<T, T> first, Func<T, T> second) => x => second(first(x));

internal static class Table
{
    private static int s_count;

    public static readonly Func<string, ResourceGroup> Counter = name => new ResourceGroup($"{name}-{++s_count}");

    public static ResourceGroup Tagged(string name) => new(name, new() { Tags = { { "by", nameof(Tagged) } } });
}
