using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using Tidewater.FirstAttempt.Monitoring;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Tidewater.FirstAttempt.Networks;

/// <summary>The branches' own network, not joined to the hub, with DNS of its own.</summary>
internal static class Branch
{
    public static Subnet Connect(RetailScope scope)
    {
        var group = new ResourceGroup("branches", new() { Location = Regions.Branches });
        var (network, subnet) = CreateNetwork(group);

        var endpoint = new PrivateEndpoint("branches-monitoring", new()
        {
            ResourceGroupName = group.Name,
            // AMPLS509: copied from the hub. An endpoint lives in the region of its network, and this one is in the other.
            Location = Regions.Main,
            Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
            PrivateLinkServiceConnections = new Inputs.PrivateLinkServiceConnectionArgs
            {
                Name = "monitoring",
                PrivateLinkServiceId = scope.Scope.Id,
                // AMPLS501: a scope has one group, azuremonitor, whatever it holds. Azure knows no other and rejects the endpoint.
                GroupIds = { "workspaces" },
            },
        }, new() { DependsOn = scope.Links });

        var zones = CreateZones(group, network);

        _ = new PrivateDnsZoneGroup("branches-logs", new()
        {
            ResourceGroupName = group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = new[] { "monitor", "oms", "ods", "agentsvc" }
                .Select(name => new Inputs.PrivateDnsZoneConfigArgs { Name = name, PrivateDnsZoneId = zones[name].Id })
                .ToArray(),
        });

        // AMPLS605: an endpoint has one zone group. The second is refused, whatever zones are in it.
        _ = new PrivateDnsZoneGroup("branches-storage", new()
        {
            ResourceGroupName = group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs =
            {
                // AMPLS607: without a name of its own the configuration is accepted and no record is ever written.
                new Inputs.PrivateDnsZoneConfigArgs { PrivateDnsZoneId = zones["blob"].Id },
            },
        });

        return subnet;
    }

    private static (VirtualNetwork Network, Subnet Subnet) CreateNetwork(ResourceGroup group)
    {
        var network = new VirtualNetwork("branches", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Branches,
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.2.0.0/16" } },
        });
        var subnet = new Subnet("branches-endpoints", new()
        {
            ResourceGroupName = group.Name,
            VirtualNetworkName = network.Name,
            AddressPrefix = "10.2.0.0/26",
        });
        return (network, subnet);
    }

    private static Dictionary<string, PrivateZone> CreateZones(ResourceGroup group, VirtualNetwork network)
    {
        var zones = new Dictionary<string, PrivateZone>();
        foreach (var (key, name) in MonitorZones.All)
        {
            zones[key] = new PrivateZone($"branches-{key}", new()
            {
                ResourceGroupName = group.Name,
                PrivateZoneName = name,
                Location = "global",
            });
            _ = new VirtualNetworkLink($"branches-{key}", new()
            {
                ResourceGroupName = group.Name,
                PrivateZoneName = zones[key].Name,
                Location = "global",
                VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id },
                RegistrationEnabled = false,
            });
        }

        return zones;
    }
}
