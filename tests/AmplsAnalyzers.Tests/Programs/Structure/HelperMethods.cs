using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var (scope, workspace) = Monitoring.CreatePair(group, "central");
    Monitoring.Link(scope, workspace.Id, "central");
    Monitoring.Link(scope: scope, name: "endpoint", resourceId: Monitoring.CreateEndpoint(group, out var endpointName).Id);
    _ = new ResourceGroup(endpointName);
});

internal static class Monitoring
{
    public static (PrivateLinkScope Scope, Workspace Workspace) CreatePair(ResourceGroup group, string name)
        => (CreateScope(group, name), new Workspace($"log-{name}", new() { ResourceGroupName = group.Name }));

    public static void Link(PrivateLinkScope scope, Input<string> resourceId, string name)
        => new PrivateLinkScopedResource($"link-{name}", new() { ResourceGroupName = "rg", ScopeName = scope.Name, LinkedResourceId = resourceId }, new() { Parent = scope });

    public static DataCollectionEndpoint CreateEndpoint(ResourceGroup group, out string name)
    {
        name = "dce";
        return new DataCollectionEndpoint(name, new() { ResourceGroupName = group.Name, NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = "Disabled" } });
    }

    private static PrivateLinkScope CreateScope(ResourceGroup group, string name, AccessMode? mode = null)
    {
        var ingestion = mode ?? AccessMode.PrivateOnly;
        return new PrivateLinkScope(name, new() { ResourceGroupName = group.Name, AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = ingestion, QueryAccessMode = ingestion } });
    }
}
