using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var landscape = new Landscape();
    _ = new ResourceGroup("user", new() { Tags = { ["a"] = landscape.Shared.Name, ["b"] = landscape.Shared.Name } });
    _ = landscape.Fresh;
    _ = new ResourceGroup("last", new() { Tags = { ["count"] = landscape.Count.ToString() } });
});

internal sealed class Landscape
{
    public ResourceGroup Shared { get; } = new("shared");

    public int Count { get; private set; }

    public ResourceGroup Fresh => new($"fresh-{++Count}");
}
