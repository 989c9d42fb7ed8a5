using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var factory = new Factory("contoso", new ResourceGroup("rg"));
    factory.Workspace("one");
    factory.Workspace("two");
    _ = new Zone("zone");
});

internal sealed class Factory(string company, ResourceGroup group)
{
    private int _created;

    public Workspace Workspace(string name) => new($"{company}-{name}-{++_created}", new() { ResourceGroupName = group.Name });
}

internal sealed class Zone(string name) : ComponentResource("contoso:index:Zone", name)
{
    public ResourceGroup Group { get; } = new($"{name}-group");
}
