using Pulumi.Azure.Core;
using Pulumi.Azure.Monitoring;
using Pulumi.Azure.OperationalInsights;
using Pulumi.Azure.PrivateLink;
using Pulumi.Azure.PrivateLink.Inputs;
using Tidewater.FirstAttempt.Networks;

namespace Tidewater.FirstAttempt.Monitoring;

internal static class LabTeam
{
    public static void Create()
    {
        var group = new ResourceGroup("lab", new() { Location = "westeurope" });
        var workspace = new AnalyticsWorkspace("lab", new() { ResourceGroupName = group.Name, Location = "westeurope" });
        var network = IsolatedNetwork.Create("lab", group, "10.4.0.0");

        var scope = new PrivateLinkScope("lab", new()
        {
            ResourceGroupName = group.Name,
            // AMPLS103: no such mode.
            IngestionAccessMode = "Opened",
            QueryAccessMode = "Open",
        });

        var link = new PrivateLinkScopedService("lab-link", new()
        {
            ResourceGroupName = group.Name,
            ScopeName = scope.Name,
            LinkedResourceId = workspace.Id,
        });

        _ = new Endpoint("lab-monitoring", new()
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            SubnetId = network.Subnet.Id,
            PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs
            {
                Name = "monitoring",
                IsManualConnection = false,
                PrivateConnectionResourceId = scope.Id,
                SubresourceNames = { "azuremonitor" },
            },
            PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs
            {
                Name = "lab",
                PrivateDnsZoneIds = network.Zones.Select(zone => zone.Id).ToList(),
            },
        }, new() { DependsOn = link });

        // AMPLS002: the resource group is missing.
        _ = new DataCollectionEndpoint("lab", new() { Location = "westeurope" });
    }
}
