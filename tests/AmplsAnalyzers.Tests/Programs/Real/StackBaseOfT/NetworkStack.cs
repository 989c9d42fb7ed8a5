using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Subnet = Pulumi.AzureNative.Network.Subnet;
using SubnetArgs = Pulumi.AzureNative.Network.SubnetArgs;

namespace Contoso.Dungeon;

public sealed class NetworkStack : StackBase<NetworkStack>
{
    private static readonly string[] s_zones = ["one", "two", "three"];

    public NetworkStack()
        : base(PlatformConfig.Default)
    {
        var provider = CreateProvider("00000000-0000-0000-0000-000000000001");
        var prefix = GetPrefix(Area.PrivateLink);
        var zones = s_zones.Select((name, index) => new { Name = name, Id = index + 1 })
            .Take(Network.MaxZones ?? s_zones.Length)
            .ToImmutableArray();

        var network = new VirtualNetwork(prefix,
            new VirtualNetworkArgs
            {
                ResourceGroupName = Group.Name,
                AddressSpace = new AddressSpaceArgs { AddressPrefixes = Network.AddressSpace },
                Tags = { ["Name"] = prefix },
            },
            new CustomResourceOptions { Provider = provider });
        NetworkId = network.Id;

        var publicIds = new List<Output<string>>(zones.Length);
        var privateIds = new List<Output<string>>(zones.Length);
        for (var i = 0; i < zones.Length; i++)
        {
            var publicName = $"{prefix}-public-{zones[i].Id}";
            var publicSubnet = new Subnet(publicName,
                new SubnetArgs { ResourceGroupName = Group.Name, VirtualNetworkName = network.Name, AddressPrefix = Range(2 * i) },
                new CustomResourceOptions { Provider = provider });
            publicIds.Add(publicSubnet.Id);

            var routes = Network.HubNetworkId != null && Network.VpnRange != null
                ? new[]
                {
                    new RouteArgs { Name = "vpn", AddressPrefix = Network.VpnRange, NextHopType = RouteNextHopType.VirtualNetworkGateway },
                    new RouteArgs { Name = "all", AddressPrefix = "0.0.0.0/0", NextHopType = RouteNextHopType.Internet },
                }
                : new[] { new RouteArgs { Name = "all", AddressPrefix = "0.0.0.0/0", NextHopType = RouteNextHopType.Internet } };
            var privateName = $"{prefix}-private-{zones[i].Name}";
            var table = new RouteTable(privateName,
                new Pulumi.AzureNative.Network.RouteTableArgs { ResourceGroupName = Group.Name, Routes = routes, Tags = { ["Name"] = privateName } },
                new CustomResourceOptions { Provider = provider });
            var privateSubnet = new Subnet(privateName,
                new SubnetArgs
                {
                    ResourceGroupName = Group.Name,
                    VirtualNetworkName = network.Name,
                    AddressPrefix = Range((2 * i) + 1),
                    RouteTable = new Pulumi.AzureNative.Network.Inputs.RouteTableArgs { Id = table.Id },
                },
                new CustomResourceOptions { Provider = provider, DependsOn = { publicSubnet } });
            privateIds.Add(privateSubnet.Id);
        }

        PublicSubnetIds = Output.All(publicIds);
        PrivateSubnetIds = Output.All(privateIds);
        if (Network.VpnRange != null)
        {
            var group = new NetworkSecurityGroup($"{prefix}-vpn",
                new Pulumi.AzureNative.Network.NetworkSecurityGroupArgs
                {
                    ResourceGroupName = Group.Name,
                    SecurityRules =
                    {
                        new Pulumi.AzureNative.Network.Inputs.SecurityRuleArgs
                        {
                            Name = "vpn",
                            Priority = 100,
                            Protocol = SecurityRuleProtocol.Asterisk,
                            Access = SecurityRuleAccess.Allow,
                            Direction = SecurityRuleDirection.Inbound,
                            SourceAddressPrefixes = Network.VpnRange,
                        },
                    },
                });
            VpnGroupId = group.Id;
        }

        static string Range(int index) => $"10.20.{index}.0/24";
    }

    [Output]
    public Output<string> NetworkId { get; init; }

    [Output]
    public Output<ImmutableArray<string>> PublicSubnetIds { get; init; }

    [Output]
    public Output<ImmutableArray<string>> PrivateSubnetIds { get; init; }

    [Output]
    public Output<string>? VpnGroupId { get; init; }
}
