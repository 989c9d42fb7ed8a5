using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using NetworkArgs = Contoso.Components.Arguments.NetworkResourceArgs;

namespace Contoso.Components.Resources;

public sealed class NetworkResource : AzureResource<NetworkResource, NetworkArgs>
{
    public NetworkResource(
        string name,
        NetworkArgs args,
        ComponentResourceOptions? options = null)
        : base(name, args, options)
    {
        var networkName = $"{args.Application}-{ShortNames.Network}-{args.Region}-{args.Stage}";
        var subnetName = $"{args.Application}-{ShortNames.Subnet}-{args.Region}-{args.Stage}";

        var network = Network(args, networkName);

        var subnet = EndpointSubnet(args, subnetName, network.Name);

        if (args.WithPublicAddress)
        {
            var address = new PublicIPAddress(
                $"{networkName}-ip",
                new()
                {
                    Location = args.Region,
                    ResourceGroupName = args.Group.Name,
                    Tags = Tags,
                });

            PublicAddress = address.IpAddress;
        }

        NetworkId = network.Id;
        SubnetId = subnet.Id;
        SubnetName = subnet.Name;

        RegisterOutputs();
    }

    public Output<string> NetworkId { get; }

    public Output<string> SubnetId { get; }

    public Output<string?> SubnetName { get; }

    public Output<string?> PublicAddress { get; } = default!;

    private static Subnet EndpointSubnet(NetworkArgs args, string subnetName, Output<string> networkName) =>
        new(
            subnetName,
            new()
            {
                SubnetName = subnetName,
                AddressPrefix = args.Prefix ?? string.Empty,
                ResourceGroupName = args.Group.Name,
                VirtualNetworkName = networkName,
            });

    private VirtualNetwork Network(NetworkArgs args, string networkName) =>
        new(
            networkName,
            new()
            {
                VirtualNetworkName = networkName,
                AddressSpace = new AddressSpaceArgs
                {
                    AddressPrefixes =
                    {
                        args.Prefix ?? string.Empty,
                    },
                },
                Location = args.Region,
                ResourceGroupName = args.Group.Name,
                Tags = Tags,
            });
}
