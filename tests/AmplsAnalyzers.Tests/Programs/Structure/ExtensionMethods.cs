using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var network = group.AddNetwork("hub", "10.0.0.0/16");
    (group, network).AddSubnet("endpoints", "10.0.1.0/24");
    "spoke".CreateNetworkIn(group).WithPeeringTo(network, group);
});

internal static class NetworkExtensions
{
    public static VirtualNetwork AddNetwork(this ResourceGroup group, string name, params string[] prefixes)
        => new(name, new() { ResourceGroupName = group.Name, AddressSpace = new AddressSpaceArgs { AddressPrefixes = prefixes } });

    public static Subnet AddSubnet(this (ResourceGroup Group, VirtualNetwork Network) place, string name, string prefix)
        => new(name, new() { ResourceGroupName = place.Group.Name, VirtualNetworkName = place.Network.Name, AddressPrefix = prefix });

    public static VirtualNetwork CreateNetworkIn(this string name, ResourceGroup group) => group.AddNetwork(name, "10.1.0.0/16", "10.2.0.0/16");

    public static VirtualNetwork WithPeeringTo(this VirtualNetwork network, VirtualNetwork other, ResourceGroup group)
    {
        _ = new VirtualNetworkPeering("peering", new()
        {
            ResourceGroupName = group.Name,
            VirtualNetworkName = network.Name,
            RemoteVirtualNetwork = new SubResourceArgs { Id = other.Id },
            AllowForwardedTraffic = true,
        });
        return network;
    }
}
