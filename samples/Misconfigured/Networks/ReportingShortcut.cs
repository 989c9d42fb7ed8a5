using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Tidewater.FirstAttempt.Networks;

/// <summary>The reporting team only reads one workspace, and wanted to do without the scope.</summary>
internal static class ReportingShortcut
{
    public static PrivateEndpoint Create(ResourceGroup group, HubNetwork hub, Workspace workspace)
    {
        var connection = new PrivateLinkServiceConnectionArgs
        {
            Name = "reporting",
            // AMPLS502: a workspace is no private link resource. Azure connects endpoints to the scope that holds it, and rejects this one.
            PrivateLinkServiceId = workspace.Id,
            GroupIds = { "azuremonitor" },
        };

        return new PrivateEndpoint("reporting", new PrivateEndpointArgs
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = hub.Tills.Id },
            PrivateLinkServiceConnections = { connection },
        });
    }
}
