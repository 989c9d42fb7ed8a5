using Pulumi.Azure.Core;
using Pulumi.Azure.Network;
using Pulumi.Azure.PrivateDns;

namespace Tidewater.FirstAttempt.Networks;

/// <summary>A network with DNS of its own.</summary>
internal sealed record IsolatedNetwork(Subnet Subnet, List<Zone> Zones)
{
    public static IsolatedNetwork Create(string name, ResourceGroup group, string addressSpace)
    {
        var network = new VirtualNetwork(name, new()
        {
            ResourceGroupName = group.Name,
            Location = group.Location,
            AddressSpaces = { $"{addressSpace}/16" },
        });
        var subnet = new Subnet(name, new()
        {
            ResourceGroupName = group.Name,
            VirtualNetworkName = network.Name,
            AddressPrefixes = { $"{addressSpace}/26" },
        });

        var zones = new List<Zone>();
        foreach (var (key, zoneName) in MonitorZones.All)
        {
            var zone = new Zone($"{name}-{key}", new() { ResourceGroupName = group.Name, Name = zoneName });
            _ = new ZoneVirtualNetworkLink($"{name}-{key}", new()
            {
                ResourceGroupName = group.Name,
                PrivateDnsZoneName = zone.Name,
                VirtualNetworkId = network.Id,
            });
            zones.Add(zone);
        }

        return new IsolatedNetwork(subnet, zones);
    }
}
