using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Builders;

public static class PeeringExtensions
{
    public static void Peer(this (VirtualNetwork First, VirtualNetwork Second) networks, ResourceGroup group)
    {
        Create(networks.First, networks.Second, "there");
        Create(networks.Second, networks.First, "back");

        void Create(VirtualNetwork from, VirtualNetwork to, string name) => new VirtualNetworkPeering(name, new()
        {
            ResourceGroupName = group.Name,
            VirtualNetworkName = from.Name,
            RemoteVirtualNetwork = new SubResourceArgs { Id = to.Id },
        });
    }
}
