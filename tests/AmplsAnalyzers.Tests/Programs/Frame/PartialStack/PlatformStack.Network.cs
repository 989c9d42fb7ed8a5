using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;

namespace Contoso;

internal sealed partial class PlatformStack
{
    private VirtualNetwork? _network;

    private partial void BuildNetwork()
        => _network = new VirtualNetwork("hub", new VirtualNetworkArgs
        {
            ResourceGroupName = _group.Name,
            Location = Location,
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = "10.0.0.0/16" },
        });
}
