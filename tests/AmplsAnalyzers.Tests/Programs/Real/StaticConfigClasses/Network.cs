using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using VirtualNetworkLink = Pulumi.AzureNative.PrivateDns.VirtualNetworkLink;

namespace Worms.Infrastructure;

internal static class Network
{
    private static readonly IReadOnlyList<string> Zones = new List<string>
    {
        "privatelink.monitor.azure.com",
        "privatelink.oms.opinsights.azure.com",
        "privatelink.ods.opinsights.azure.com",
        "privatelink.agentsvc.azure-automation.net",
        "privatelink.blob.core.windows.net",
    };

    public static VirtualNetwork Config(ResourceGroup resourceGroup) => new(
        "network",
        new()
        {
            ResourceGroupName = resourceGroup.Name,
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = "10.1.0.0/16" },
            Subnets =
            {
                new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = "apps", AddressPrefix = "10.1.0.0/24" },
                new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = "endpoints", AddressPrefix = "10.1.1.0/24" },
            },
        });

    public static PrivateEndpoint Endpoint(ResourceGroup resourceGroup, VirtualNetwork network, PrivateLinkScope scope, IEnumerable<PrivateLinkScopedResource> links)
    {
        var zones = Zones.Select(zone => Zone(resourceGroup, network, zone)).ToArray();
        var endpoint = new PrivateEndpoint(
            "endpoint",
            new()
            {
                ResourceGroupName = resourceGroup.Name,
                Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = network.Subnets.Apply(subnets => subnets.First(subnet => subnet.Name == "endpoints").Id!) },
                PrivateLinkServiceConnections = new PrivateLinkServiceConnectionArgs { Name = "ampls", PrivateLinkServiceId = scope.Id, GroupIds = "azuremonitor" },
            },
            new() { DependsOn = links.ToArray() });
        _ = new PrivateDnsZoneGroup(
            "zone-group",
            new()
            {
                ResourceGroupName = resourceGroup.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new PrivateDnsZoneConfigArgs { Name = $"zone{i}", PrivateDnsZoneId = zone.Id }).ToArray(),
            });
        return endpoint;
    }

    private static PrivateZone Zone(ResourceGroup resourceGroup, VirtualNetwork network, string name)
    {
        var zone = new PrivateZone(name, new() { ResourceGroupName = resourceGroup.Name, PrivateZoneName = name, Location = "global" });
        _ = new VirtualNetworkLink(
            $"{name}-link",
            new()
            {
                ResourceGroupName = resourceGroup.Name,
                PrivateZoneName = zone.Name,
                Location = "global",
                VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id },
                RegistrationEnabled = false,
            });
        return zone;
    }
}
