// Config: mode=PrivateOnly
using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var config = new Config();
    var group = new ResourceGroup("rg");
    var isPrivate = config.Require("mode") == "PrivateOnly";
    _ = new PrivateLinkScope("scope", new()
    {
        ResourceGroupName = group.Name,
        AccessModeSettings = new AccessModeSettingsArgs
        {
            IngestionAccessMode = isPrivate ? AccessMode.PrivateOnly : AccessMode.Open,
            QueryAccessMode = config.Get("mode")!,
        },
    });
    var name = isPrivate ? "private" : "public";
    _ = new ResourceGroup(name);
    if (!isPrivate)
    {
        return;
    }

    _ = new ResourceGroup("after", new() { Tags = { ["name"] = name } });
});
