using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    // A view shows what is in the collection now.
    var names = new List<string> { "x" };
    var view = names.AsReadOnly();
    IReadOnlyList<string> sameList = names;
    var copy = names.ToList();
    names.Add("y");
    _ = new ResourceGroup($"list-{view.Count}-{sameList.Count}-{copy.Count}-{view[^1]}");

    var numbers = new Dictionary<string, int> { ["a"] = 1 };
    var keys = numbers.Keys;
    var values = numbers.Values;
    numbers["b"] = 2;
    _ = new ResourceGroup($"map-{keys.Count}-{values.Sum()}-{string.Join("", keys)}");

    // So does a query.
    var others = names.Skip(1).Concat(copy);
    copy.Add("z");
    _ = new ResourceGroup($"query-{string.Join("", others)}");

    // Two delegates in one.
    Action first = () => _ = new ResourceGroup($"first-{names.Count}");
    Action second = () => _ = new ResourceGroup($"second-{names.Count}");
    var both = first + second;
    both();
    names.Add("w");
    both -= first;
    both();

    // What is taken apart is taken apart once.
    var log = new List<string>();
    var (left, right) = new Pair(log);
    _ = new ResourceGroup($"pair-{left}-{right}-{log.Count}");
    if (new Pair(log) is ("left", var other))
    {
        _ = new ResourceGroup($"pair-{other}-{log.Count}");
    }
});

internal sealed class Pair(List<string> log)
{
    public void Deconstruct(out string left, out string right)
    {
        log.Add("taken apart");
        left = "left";
        right = "right";
    }
}
