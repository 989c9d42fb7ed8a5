using Pulumi.Azure.Core;
using Pulumi.Azure.OperationalInsights;
using Pulumi.Azure.PrivateLink;
using Pulumi.Azure.PrivateLink.Inputs;

namespace Tidewater.FirstAttempt.Networks;

internal static class ReportingShortcut
{
    public static Endpoint Create(ResourceGroup group, HubNetwork hub, AnalyticsWorkspace workspace)
    {
        var connection = new EndpointPrivateServiceConnectionArgs
        {
            Name = "reporting",
            IsManualConnection = false,
            // AMPLS502: a workspace is no private link resource.
            PrivateConnectionResourceId = workspace.Id,
            SubresourceNames = { "azuremonitor" },
        };

        return new Endpoint("reporting", new EndpointArgs
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            SubnetId = hub.Tills.Id,
            PrivateServiceConnection = connection,
        });
    }
}
