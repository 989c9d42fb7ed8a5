using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;

const string Subscription = "11111111-2222-3333-4444-555555555555";
return await Pulumi.Deployment.RunAsync(() =>
{
    var workspaceId = $"/subscriptions/{Subscription}/resourceGroups/central/providers/Microsoft.OperationalInsights/workspaces/shared";
    var segments = workspaceId.Split('/');
    var group = new ResourceGroup(segments[4]);
    var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
    _ = new PrivateLinkScopedResource(segments.Last(), new() { ResourceGroupName = segments[4], ScopeName = scope.Name, LinkedResourceId = workspaceId });
    _ = new PrivateLinkScopedResource("lower", new()
    {
        ResourceGroupName = group.Name,
        ScopeName = scope.Name,
        LinkedResourceId = workspaceId.Substring(0, workspaceId.LastIndexOf('/')) + "/other".ToUpper(),
    });
});
