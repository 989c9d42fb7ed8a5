using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var builders = new Dictionary<string, Func<string, ResourceGroup>>
    {
        ["hub"] = name => new ResourceGroup($"hub-{name}"),
        ["spoke"] = Spoke,
    };
    foreach (var (kind, build) in builders)
    {
        _ = new ResourceGroup($"after-{kind}", new() { Tags = { ["built"] = build(kind.ToUpperInvariant()).Name } });
    }

    static ResourceGroup Spoke(string name) => new($"spoke-{name}");
});
