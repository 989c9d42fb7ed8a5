using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    _ = new Logs("logs", group, new() { DependsOn = { group }, Protect = true });
});

internal sealed class Logs : ComponentResource
{
    public Logs(string name, ResourceGroup group, ComponentResourceOptions? options = null)
        : base("contoso:index:Logs", name, options)
    {
        var child = new CustomResourceOptions { Parent = this, Protect = options?.Protect };
        var first = new Workspace($"{name}-a", new() { ResourceGroupName = group.Name }, child);
        _ = new Workspace($"{name}-b", new() { ResourceGroupName = group.Name }, CustomResourceOptions.Merge(child, new() { DependsOn = first }));
        _ = new Workspace($"{name}-c", new() { ResourceGroupName = group.Name }, Nested(first));
    }

    private CustomResourceOptions Nested(params Pulumi.Resource[] dependencies) => new() { Parent = this, DependsOn = dependencies.ToList() };
}
