using Pulumi.Azure.Core;
using Pulumi.Azure.PrivateLink;
using Pulumi.Azure.PrivateLink.Inputs;
using Tidewater.FirstAttempt.Monitoring;

namespace Tidewater.FirstAttempt.Networks;

internal static class Branch
{
    public static void Connect(RetailScope scope)
    {
        var group = new ResourceGroup("branches", new() { Location = "northeurope" });
        var network = IsolatedNetwork.Create("branches", group, "10.2.0.0");

        _ = new Endpoint("branches-monitoring", new()
        {
            ResourceGroupName = group.Name,
            Location = "northeurope",
            SubnetId = network.Subnet.Id,
            PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs
            {
                Name = "monitoring",
                IsManualConnection = false,
                PrivateConnectionResourceId = scope.Scope.Id,
                // AMPLS501: no such group.
                SubresourceNames = { "workspaces" },
            },
            PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs
            {
                Name = "branches",
                PrivateDnsZoneIds = network.Zones.Select(zone => zone.Id).ToList(),
            },
        }, new() { DependsOn = scope.Links });
    }
}
