using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    PrivateLinkScopeArgs Defaults(string query = "Open") => new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = query } };
    _ = new PrivateLinkScope("first", Defaults());
    var args = Defaults("PrivateOnly");
    args.Tags = new() { ["second"] = "yes" };
    args.AccessModeSettings = args.AccessModeSettings.Apply(settings =>
    {
        settings.IngestionAccessMode = "Open";
        return settings;
    });
    _ = new PrivateLinkScope("second", args);
});
