using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var workspaces = new List<Workspace>();
    var byRegion = new Dictionary<string, DataCollectionEndpoint>();
    foreach (var region in new[] { "westeurope", "northeurope", "swedencentral" })
    {
        workspaces.Add(new Workspace($"log-{region}", new() { ResourceGroupName = group.Name, Location = region }));
        byRegion[region] = new DataCollectionEndpoint($"dce-{region}", new() { ResourceGroupName = group.Name, Location = region });
    }

    var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
    for (var i = 0; i < workspaces.Count; i++)
    {
        _ = new PrivateLinkScopedResource($"workspace-{i}", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspaces[i].Id });
    }

    foreach (var (region, endpoint) in byRegion)
    {
        _ = new PrivateLinkScopedResource($"endpoint-{region}", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = endpoint.Id });
    }

    if (byRegion.TryGetValue("westeurope", out var west))
    {
        _ = new DataCollectionRule("rule", new() { ResourceGroupName = group.Name, DataCollectionEndpointId = west.Id });
    }
});
