using Pulumi.Azure.Core;
using Pulumi.Azure.Network;

namespace Contoso.Monitoring;

internal sealed record PeeredNetwork(string Name, VirtualNetwork Network, Subnet Endpoints)
{
    public static PeeredNetwork[] CreateAll(ResourceGroup group, params (string Name, string Region)[] places)
    {
        var networks = places.Select((place, i) => Create(group, place.Name, place.Region, i)).ToArray();
        foreach (var (from, to) in networks.SelectMany(from => networks.Where(to => to != from).Select(to => (from, to))))
        {
            _ = new VirtualNetworkPeering($"{from.Name}-{to.Name}", new() { ResourceGroupName = group.Name, VirtualNetworkName = from.Network.Name, RemoteVirtualNetworkId = to.Network.Id });
        }

        return networks;
    }

    private static PeeredNetwork Create(ResourceGroup group, string name, string region, int i)
    {
        var network = new VirtualNetwork(name, new() { ResourceGroupName = group.Name, Location = region, AddressSpaces = { $"10.{i}.0.0/16" } });
        return new PeeredNetwork(name, network, new Subnet(name, new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { $"10.{i}.0.0/26" } }));
    }
}
