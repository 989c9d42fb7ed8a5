using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("monitoring", new() { Location = "westeurope" });
    var scope = new PrivateLinkScope("scope", new()
    {
        ResourceGroupName = group.Name,
        Location = "global",
        AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.Open },
    });
});
