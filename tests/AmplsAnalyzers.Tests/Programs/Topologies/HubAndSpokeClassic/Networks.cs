using Pulumi;
using Pulumi.Azure.Core;
using Pulumi.Azure.Network;
using Pulumi.Azure.Network.Inputs;
using Pulumi.Azure.PrivateDns;

namespace Northwind.Platform;

/// <summary>A hub with a firewall and the private endpoints, and a spoke that asks the firewall for names.</summary>
public sealed class Networks
{
    private const string DnsProxy = "10.0.0.4";

    public Networks(ResourceGroup group)
    {
        Hub = new VirtualNetwork("hub", new() { ResourceGroupName = group.Name, Location = PlatformStack.Region, AddressSpaces = { "10.0.0.0/16" } });
        var firewallSubnet = new Subnet("firewall", new() { Name = "AzureFirewallSubnet", ResourceGroupName = group.Name, VirtualNetworkName = Hub.Name, AddressPrefixes = { "10.0.0.0/26" } });
        Endpoints = new Subnet("endpoints", new() { ResourceGroupName = group.Name, VirtualNetworkName = Hub.Name, AddressPrefixes = { "10.0.1.0/24" } });
        var address = new PublicIp("firewall", new() { ResourceGroupName = group.Name, Location = PlatformStack.Region, AllocationMethod = "Static", Sku = "Standard" });
        _ = new Firewall("firewall", new()
        {
            ResourceGroupName = group.Name,
            Location = PlatformStack.Region,
            SkuName = "AZFW_VNet",
            SkuTier = "Standard",
            DnsProxyEnabled = true,
            IpConfigurations = { new FirewallIpConfigurationArgs { Name = "primary", SubnetId = firewallSubnet.Id, PublicIpAddressId = address.Id } },
        });

        Spoke = new VirtualNetwork("spoke", new() { ResourceGroupName = group.Name, Location = PlatformStack.Region, AddressSpaces = { "10.1.0.0/16" }, DnsServers = { DnsProxy } });
        Workloads = new Subnet("workloads", new() { ResourceGroupName = group.Name, VirtualNetworkName = Spoke.Name, AddressPrefixes = { "10.1.0.0/22" } });
        _ = new VirtualNetworkPeering("hub-spoke", new() { ResourceGroupName = group.Name, VirtualNetworkName = Hub.Name, RemoteVirtualNetworkId = Spoke.Id, AllowGatewayTransit = true, AllowForwardedTraffic = true });
        _ = new VirtualNetworkPeering("spoke-hub", new() { ResourceGroupName = group.Name, VirtualNetworkName = Spoke.Name, RemoteVirtualNetworkId = Hub.Id, UseRemoteGateways = true, AllowForwardedTraffic = true });

        MonitorZones = new Dictionary<string, string>
        {
            ["monitor"] = "privatelink.monitor.azure.com",
            ["oms"] = "privatelink.oms.opinsights.azure.com",
            ["ods"] = "privatelink.ods.opinsights.azure.com",
            ["agentsvc"] = "privatelink.agentsvc.azure-automation.net",
            ["blob"] = "privatelink.blob.core.windows.net",
        }.ToDictionary(zone => zone.Key, zone => Zone(group, zone.Key, zone.Value));
        QueryZone = Zone(group, "prometheus", "privatelink.westeurope.prometheus.monitor.azure.com");
    }

    public VirtualNetwork Hub { get; }

    public Subnet Endpoints { get; }

    public VirtualNetwork Spoke { get; }

    public Subnet Workloads { get; }

    public IReadOnlyDictionary<string, Zone> MonitorZones { get; }

    public Zone QueryZone { get; }

    private Zone Zone(ResourceGroup group, string key, string name)
    {
        var zone = new Zone(key, new ZoneArgs { ResourceGroupName = group.Name, Name = name });
        _ = new ZoneVirtualNetworkLink($"{key}-hub", new() { ResourceGroupName = group.Name, PrivateDnsZoneName = zone.Name, VirtualNetworkId = Hub.Id, RegistrationEnabled = false }, new() { Parent = zone });
        return zone;
    }
}
