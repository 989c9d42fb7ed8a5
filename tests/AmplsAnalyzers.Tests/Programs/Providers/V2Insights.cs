using Pulumi.AzureNative.Insights;
using Pulumi.AzureNative.Insights.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.Open } });
    var workspace = new Workspace("log", new() { ResourceGroupName = group.Name });
    var app = new Component("app", new() { ResourceGroupName = group.Name, Kind = "web", ApplicationType = ApplicationType.Web, WorkspaceResourceId = workspace.Id });
    foreach (var (name, id) in new Dictionary<string, Pulumi.Output<string>> { ["log"] = workspace.Id, ["app"] = app.Id })
    {
        _ = new PrivateLinkScopedResource(name, new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = id });
    }

    _ = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
});
