using Pulumi.AzureNative.Resources;
using Local = Pulumi.AzureNative_monitor_v20210701preview.Monitor;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    _ = new Local.PrivateLinkScope("scope", new()
    {
        ResourceGroupName = group.Name,
        AccessModeSettings = new Local.Inputs.AccessModeSettingsArgs { IngestionAccessMode = Local.AccessMode.Open, QueryAccessMode = Local.AccessMode.PrivateOnly },
    });
});
