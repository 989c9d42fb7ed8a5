using Pulumi;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var hub = new Site("hub", new SiteArgs { Count = 2, Tags = { ["a"] = "b" } });
    var spoke = new Site("spoke", new SiteArgs { Prefix = "sp", Child = new SiteArgs { Count = 1 } }, new ComponentResourceOptions { DependsOn = { hub } });
    _ = new ResourceGroup("after", new ResourceGroupArgs { Tags = { ["n"] = hub.Groups[1].Name, ["c"] = spoke.Inner!.Groups[0].Name } }, new CustomResourceOptions { DependsOn = { spoke }, Parent = hub });
    foreach (var g in hub.Groups.Concat(spoke.Groups)) _ = new ResourceGroup(g.GetResourceName() + "-copy");
});

internal sealed class SiteArgs : Pulumi.ResourceArgs
{
    public int Count { get; init; } = 1;
    public string Prefix { get; init; } = "rg";
    public SiteArgs? Child { get; init; }
    public InputMap<string> Tags { get => _tags ??= []; set => _tags = value; }
    private InputMap<string>? _tags;
}

internal sealed class Site : ComponentResource
{
    public Site(string name, SiteArgs args, ComponentResourceOptions? options = null) : base("test:index:Site", name, options)
    {
        Groups = Enumerable.Range(0, args.Count).Select(i => new ResourceGroup($"{name}-{args.Prefix}-{i}", new ResourceGroupArgs { Tags = args.Tags }, new CustomResourceOptions { Parent = this })).ToList();
        if (args.Child is { } child) Inner = new Site($"{name}-inner", child, new ComponentResourceOptions { Parent = this });
        RegisterOutputs(new Dictionary<string, object?> { ["first"] = Groups[0].Name });
    }

    public List<ResourceGroup> Groups { get; }
    public Site? Inner { get; }
}
