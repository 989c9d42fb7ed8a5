using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using SubnetArgs = Pulumi.AzureNative.Network.SubnetArgs;

namespace Contoso.Shop.Factories;

public static class NetworkFactory
{
    public static VirtualNetwork Create(CreateNetworkArgs args)
    {
        return new VirtualNetwork($"Shop_Network_{args.Alias}", new VirtualNetworkArgs
        {
            VirtualNetworkName = args.Name!,
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location!,
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = args.AddressPrefixes },
            Tags = args.Tags!,
        }, new CustomResourceOptions { Parent = args.Parent });
    }
}

public static class SubnetFactory
{
    public static Subnet Create(CreateSubnetArgs args)
    {
        SubnetArgs subnetArgs = new()
        {
            SubnetName = args.SubnetName,
            ResourceGroupName = args.ResourceGroupName,
            VirtualNetworkName = args.NetworkName,
            AddressPrefixes = args.AddressPrefixes,
        };
        if (args.Delegations.Count > 0)
        {
            subnetArgs.Delegations = args.Delegations.Select(delegation => new DelegationArgs { Name = delegation.Name, ServiceName = delegation.Service }).ToArray();
        }

        return new Subnet($"Shop_Subnet_{args.Alias}", subnetArgs, new CustomResourceOptions { Parent = args.Parent });
    }
}

public static class EndpointFactory
{
    public static PrivateEndpoint Create(CreateEndpointArgs args)
    {
        if (string.IsNullOrEmpty(args.GroupId)) throw new ArgumentNullException(nameof(args.GroupId));

        return new PrivateEndpoint($"Shop_Endpoint_{args.Alias}", new PrivateEndpointArgs
        {
            PrivateEndpointName = args.Name!,
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location!,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = args.SubnetId },
            PrivateLinkServiceConnections =
            [
                new PrivateLinkServiceConnectionArgs
                {
                    Name = args.Alias,
                    GroupIds = [args.GroupId],
                    PrivateLinkServiceId = args.ServiceId,
                },
            ],
            Tags = args.Tags!,
        }, new CustomResourceOptions { Parent = args.Parent, DependsOn = args.After });
    }
}
