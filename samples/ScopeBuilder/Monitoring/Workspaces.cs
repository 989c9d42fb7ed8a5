using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationalInsights.Inputs;
using Pulumi.AzureNative.Resources;

namespace Tidewater.Platform.Monitoring;

internal static class Workspaces
{
    /// <summary>A workspace that takes logs and answers queries over the private link alone.</summary>
    public static Workspace Create(string name, ResourceGroup group, int retentionInDays) =>
        new(name, new WorkspaceArgs
        {
            ResourceGroupName = group.Name,
            Location = Company.Region,
            Sku = new WorkspaceSkuArgs { Name = WorkspaceSkuNameEnum.PerGB2018 },
            RetentionInDays = retentionInDays,
            PublicNetworkAccessForIngestion = PublicNetworkAccessType.Disabled,
            PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,
            Tags = Company.Tags,
        });
}
