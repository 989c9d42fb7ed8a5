using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Tidewater.Platform.Networks;

internal static class Peering
{
    /// <summary>Joins two networks. A peering carries traffic only when both sides declare it.</summary>
    public static void PeerWith(this Site hub, Site spoke, ResourceGroup group)
    {
        Peer(hub, spoke, group);
        Peer(spoke, hub, group);
    }

    private static void Peer(Site from, Site to, ResourceGroup group) =>
        _ = new VirtualNetworkPeering($"{from.Name}-to-{to.Name}", new VirtualNetworkPeeringArgs
        {
            ResourceGroupName = group.Name,
            VirtualNetworkName = from.Network.Name,
            VirtualNetworkPeeringName = $"to-{to.Name}",
            RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = to.Network.Id },
            AllowVirtualNetworkAccess = true,
            AllowForwardedTraffic = true,
        }, new CustomResourceOptions { DependsOn = { from.Subnet, to.Subnet } });
}
