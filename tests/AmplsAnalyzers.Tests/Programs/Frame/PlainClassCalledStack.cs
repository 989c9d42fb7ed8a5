using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var monitoring = new MonitoringStack(group.Name, "hub");
    _ = new PrivateLinkScopedResource("self", new() { ResourceGroupName = group.Name, ScopeName = monitoring.Scope.Name, LinkedResourceId = monitoring.Endpoint.Id });
});

internal sealed class MonitoringStack
{
    public MonitoringStack(Pulumi.Input<string> resourceGroupName, string name)
    {
        Scope = new PrivateLinkScope($"ampls-{name}", new PrivateLinkScopeArgs
        {
            ResourceGroupName = resourceGroupName,
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
        });
        Endpoint = new DataCollectionEndpoint("dce-" + name, new DataCollectionEndpointArgs { ResourceGroupName = resourceGroupName, Kind = "Linux" });
    }

    public PrivateLinkScope Scope { get; }

    public DataCollectionEndpoint Endpoint { get; }
}
