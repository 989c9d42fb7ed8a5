using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Northwind.Platform.Networks;

public sealed class SpokeArgs : Pulumi.ResourceArgs
{
    public required ResourceGroup ResourceGroup { get; init; }

    public required Hub Hub { get; init; }

    public required string AddressSpace { get; init; }
}

/// <summary>A workload's network. It has no private endpoint and no zones of its own: it asks the hub for names, and goes through the hub.</summary>
public sealed class Spoke : ComponentResource
{
    public Spoke(string name, SpokeArgs args, ComponentResourceOptions? options = null)
        : base("northwind:networks:Spoke", name, options)
    {
        var parent = new CustomResourceOptions { Parent = this };
        Network = new VirtualNetwork(name, new VirtualNetworkArgs
        {
            ResourceGroupName = args.ResourceGroup.Name,
            VirtualNetworkName = $"vnet-{name}",
            Location = Company.Region,
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { args.AddressSpace } },
            DhcpOptions = new Inputs.DhcpOptionsArgs { DnsServers = { Hub.DnsProxy } },
            Tags = Company.Tags("network"),
        }, parent);

        var routes = new RouteTable(name, new RouteTableArgs
        {
            ResourceGroupName = args.ResourceGroup.Name,
            Location = Company.Region,
            Routes =
            {
                new Inputs.RouteArgs { Name = "out", AddressPrefix = "0.0.0.0/0", NextHopType = RouteNextHopType.VirtualAppliance, NextHopIpAddress = Hub.DnsProxy },
            },
        }, parent);
        var rules = new NetworkSecurityGroup(name, new NetworkSecurityGroupArgs
        {
            ResourceGroupName = args.ResourceGroup.Name,
            Location = Company.Region,
        }, parent);

        Workloads = new Subnet($"{name}-workloads", new()
        {
            ResourceGroupName = args.ResourceGroup.Name,
            VirtualNetworkName = Network.Name,
            SubnetName = "snet-workloads",
            AddressPrefix = args.AddressSpace.Replace(".0.0/16", ".0.0/22"),
            RouteTable = new Inputs.RouteTableArgs { Id = routes.Id },
            NetworkSecurityGroup = new Inputs.NetworkSecurityGroupArgs { Id = rules.Id },
        }, parent);

        Peer(args.Hub.Network, Network, $"hub-{name}", isHub: true);
        Peer(Network, args.Hub.Network, $"{name}-hub", isHub: false);

        RegisterOutputs();

        void Peer(VirtualNetwork from, VirtualNetwork to, string peering, bool isHub) => _ = new VirtualNetworkPeering(peering, new()
        {
            ResourceGroupName = args.ResourceGroup.Name,
            VirtualNetworkName = from.Name,
            VirtualNetworkPeeringName = peering,
            RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = to.Id },
            AllowVirtualNetworkAccess = true,
            AllowForwardedTraffic = true,
            AllowGatewayTransit = isHub,
            UseRemoteGateways = !isHub,
        }, new CustomResourceOptions { Parent = this, DependsOn = Workloads });
    }

    public VirtualNetwork Network { get; }

    public Subnet Workloads { get; }
}
