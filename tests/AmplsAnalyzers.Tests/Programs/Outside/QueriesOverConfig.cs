// Config: regions=["weu","neu"]
// Config: split=true
using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var config = new Config();
    var regions = config.RequireObject<string[]>("regions");
    IEnumerable<ResourceGroup> joined = [];
    foreach (var region in regions)
    {
        joined = joined.Concat(new[] { "web", "data" }.Select(kind => new ResourceGroup($"{region}-{kind}")));
    }

    var count = joined.ToList().Count;
    var chosen = config.GetBoolean("split") == true
        ? regions.Select(region => new ResourceGroup($"split-{region}"))
        : new[] { "one" }.Select(name => new ResourceGroup($"whole-{name}"));
    foreach (var group in chosen)
    {
        _ = new ResourceGroup("beside", new() { Tags = { ["group"] = group.Name } }, new() { Parent = group });
    }

    var never = regions.Select(region => new ResourceGroup($"never-{region}"));
});
