using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationalInsights.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    ResourceGroup group = new("rg", new() { ResourceGroupName = "rg-logs" });
    Workspace workspace = new("log", new()
    {
        ResourceGroupName = group.Name,
        Sku = new WorkspaceSkuArgs { Name = WorkspaceSkuNameEnum.PerGB2018 },
        Features = new WorkspaceFeaturesArgs { DisableLocalAuth = true },
        Tags = { { "team", "platform" }, { "cost", "42" } },
    }, new() { Protect = true });
});
