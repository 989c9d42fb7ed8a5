using Azure = Pulumi.Azure;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new Azure.Core.ResourceGroup("rg");
    _ = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
});
