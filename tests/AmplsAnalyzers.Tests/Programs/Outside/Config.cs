// Config: location=westeurope
// Config: retention=60
// Config: zones=["privatelink.monitor.azure.com","privatelink.blob.core.windows.net"]
// Config: private=true
using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var config = new Config();
    var group = new ResourceGroup("rg", new() { Location = config.Require("location"), Tags = { ["stage"] = config.Get("stage") ?? "dev" } });
    _ = new Workspace("log", new() { ResourceGroupName = group.Name, RetentionInDays = config.GetInt32("retention") ?? 30 });
    if (config.GetBoolean("private") == true)
    {
        foreach (var zone in config.RequireObject<string[]>("zones"))
        {
            _ = new PrivateZone(zone, new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = zone });
        }
    }
    else
    {
        _ = new ResourceGroup("public");
    }
});
