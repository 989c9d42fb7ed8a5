using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using PublicNetworkAccessType = Pulumi.AzureNative.ApplicationInsights.PublicNetworkAccessType;

namespace Tidewater.Platform.Monitoring;

internal static class Telemetry
{
    /// <summary>
    /// An Application Insights component that stores in <paramref name="workspace"/>. The two close together: whoever
    /// can query the workspace can read the telemetry.
    /// </summary>
    public static Component Create(string name, ResourceGroup group, Workspace workspace) =>
        new(name, new ComponentArgs
        {
            ResourceGroupName = group.Name,
            Location = Company.Region,
            Kind = "web",
            ApplicationType = ApplicationType.Web,
            WorkspaceResourceId = workspace.Id,
            PublicNetworkAccessForIngestion = PublicNetworkAccessType.Disabled,
            PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,
            Tags = Company.Tags,
        });
}
