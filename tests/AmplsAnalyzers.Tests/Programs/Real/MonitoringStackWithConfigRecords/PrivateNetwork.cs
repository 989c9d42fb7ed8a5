using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using Dns = Pulumi.AzureNative.PrivateDns.Inputs;
using SubnetArgs = Pulumi.AzureNative.Network.Inputs.SubnetArgs;

namespace Contoso.Monitoring;

internal sealed class PrivateNetwork
{
    private static readonly string[] ZoneNames =
    [
        "privatelink.monitor.azure.com",
        "privatelink.oms.opinsights.azure.com",
        "privatelink.ods.opinsights.azure.com",
        "privatelink.agentsvc.azure-automation.net",
        "privatelink.blob.core.windows.net",
    ];

    private readonly ResourceGroup _group;
    private readonly VirtualNetwork _network;
    private readonly List<PrivateZone> _zones = new();

    public PrivateNetwork(NetworkSettings settings, ResourceGroup group)
    {
        _group = group;
        _network = new VirtualNetwork("vnet", new VirtualNetworkArgs
        {
            ResourceGroupName = group.Name,
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = { settings.Prefix } },
            Subnets = settings.Subnets.Select(subnet => new SubnetArgs { Name = subnet.Key, AddressPrefix = subnet.Value }).ToArray(),
        });
        foreach (var name in ZoneNames)
        {
            _zones.Add(CreateZone(name));
        }
    }

    public PrivateEndpoint Connect(PrivateLinkScope scope, IEnumerable<Pulumi.Resource> after)
    {
        var endpoint = new PrivateEndpoint("pe-ampls", new PrivateEndpointArgs
        {
            ResourceGroupName = _group.Name,
            Subnet = new SubnetArgs { Id = _network.Subnets.Apply(subnets => subnets.First(subnet => subnet.Name == "endpoints").Id!) },
            PrivateLinkServiceConnections =
            {
                new PrivateLinkServiceConnectionArgs { Name = "ampls", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } },
            },
        }, new CustomResourceOptions { DependsOn = after.ToArray() });
        _ = new PrivateDnsZoneGroup("pe-ampls-zones", new PrivateDnsZoneGroupArgs
        {
            ResourceGroupName = _group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = _zones.Select((zone, i) => new PrivateDnsZoneConfigArgs { Name = ZoneNames[i].Replace(".", "-"), PrivateDnsZoneId = zone.Id }).ToList(),
        });
        return endpoint;
    }

    private PrivateZone CreateZone(string name)
    {
        var zone = new PrivateZone(name, new PrivateZoneArgs { ResourceGroupName = _group.Name, PrivateZoneName = name, Location = "Global" });
        _ = new VirtualNetworkLink($"{name}-link", new VirtualNetworkLinkArgs
        {
            ResourceGroupName = _group.Name,
            PrivateZoneName = zone.Name,
            Location = "Global",
            RegistrationEnabled = false,
            VirtualNetwork = new Dns.SubResourceArgs { Id = _network.Id },
        }, new CustomResourceOptions { Parent = zone });
        return zone;
    }
}
