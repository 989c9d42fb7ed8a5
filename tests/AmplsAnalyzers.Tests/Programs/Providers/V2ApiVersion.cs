using Pulumi.AzureNative.Insights.V20210701Preview;
using Pulumi.AzureNative.Insights.V20210701Preview.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
    {
        ResourceGroupName = group.Name,
        ScopeName = "ampls",
        AccessModeSettings = new AccessModeSettingsArgs
        {
            IngestionAccessMode = AccessMode.Open,
            QueryAccessMode = AccessMode.PrivateOnly,
            Exclusions = { new AccessModeSettingsExclusionArgs { PrivateEndpointConnectionName = "pe", QueryAccessMode = AccessMode.Open } },
        },
    });
    _ = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, Name = "link" });
});
