using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Tidewater.Platform.Networks;

/// <summary>A virtual network with the one subnet that the platform puts resources into.</summary>
internal sealed record Site(string Name, VirtualNetwork Network, Subnet Subnet)
{
    public static Site Create(string name, ResourceGroup group, string addressSpace, string subnetName, string subnetPrefix)
    {
        var network = new VirtualNetwork(name, new VirtualNetworkArgs
        {
            ResourceGroupName = group.Name,
            Location = Company.Region,
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { addressSpace } },
            Tags = Company.Tags,
        });

        var subnet = new Subnet($"{name}-{subnetName}", new SubnetArgs
        {
            ResourceGroupName = group.Name,
            VirtualNetworkName = network.Name,
            SubnetName = subnetName,
            AddressPrefix = subnetPrefix,
        });

        return new Site(name, network, subnet);
    }
}
