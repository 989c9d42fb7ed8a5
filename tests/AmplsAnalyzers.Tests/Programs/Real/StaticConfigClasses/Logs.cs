using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationalInsights.Inputs;
using Pulumi.AzureNative.Resources;

namespace Worms.Infrastructure;

internal static class Logs
{
    public static (Workspace, Component) Config(ResourceGroup resourceGroup, bool isProduction)
    {
        var workspace = new Workspace(
            "workspace",
            new()
            {
                WorkspaceName = Utils.GetResourceName("Worms-Hub"),
                ResourceGroupName = resourceGroup.Name,
                Sku = new WorkspaceSkuArgs { Name = WorkspaceSkuNameEnum.PerGB2018 },
                RetentionInDays = isProduction ? 180 : 30,
            });
        var insights = new Component(
            "insights",
            new()
            {
                ResourceName = Utils.GetResourceNameAlphaNumericOnly("Worms-Hub"),
                ResourceGroupName = resourceGroup.Name,
                ApplicationType = ApplicationType.Web,
                Kind = "web",
                WorkspaceResourceId = workspace.Id,
            });
        return (workspace, insights);
    }
}
