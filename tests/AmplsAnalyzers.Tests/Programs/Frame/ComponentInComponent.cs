using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() => { _ = new Platform("platform"); });

internal sealed class Platform : ComponentResource
{
    public Platform(string name)
        : base("contoso:index:Platform", name)
    {
        var group = new ResourceGroup($"{name}-rg", new(), new() { Parent = this });
        Logging = new Logging($"{name}-logging", group, new ComponentResourceOptions { Parent = this, DependsOn = group });
    }

    public Logging Logging { get; }
}

internal sealed class Logging : ComponentResource
{
    public Logging(string name, ResourceGroup group, ComponentResourceOptions options)
        : base("contoso:index:Logging", name, options)
    {
        foreach (var region in new[] { "weu", "neu" })
        {
            _ = new Workspace($"{name}-{region}", new() { ResourceGroupName = group.Name, WorkspaceName = $"log-{region}" }, new() { Parent = this });
        }
    }
}
