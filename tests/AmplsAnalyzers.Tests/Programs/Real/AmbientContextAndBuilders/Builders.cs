using Landing.Naming;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using NetworkSecurityGroup = Pulumi.AzureNative.Network.NetworkSecurityGroup;
using NetworkSecurityGroupInput = Pulumi.AzureNative.Network.Inputs.NetworkSecurityGroupArgs;
using RouteTable = Pulumi.AzureNative.Network.RouteTable;
using RouteTableInput = Pulumi.AzureNative.Network.Inputs.RouteTableArgs;
using SubnetArgs = Pulumi.AzureNative.Network.SubnetArgs;

namespace Landing.Building;

public sealed class ResourceGroupBuilder() : ResourceBuilder(Kind.ResourceGroup)
{
    public ResourceGroup Build() => new(Name, new ResourceGroupArgs { ResourceGroupName = Name, Location = Location }, Options);
}

public sealed class RouteTableBuilder() : ResourceBuilder<RouteTable>(Kind.RouteTable)
{
    protected override RouteTable Create(ResourceGroup group) => new(Name, new() { ResourceGroupName = group.Name, Location = Location }, Options);
}

public sealed class SecurityGroupBuilder() : ResourceBuilder<NetworkSecurityGroup>(Kind.SecurityGroup)
{
    protected override NetworkSecurityGroup Create(ResourceGroup group) => new(Name, new() { ResourceGroupName = group.Name, Location = Location }, Options);
}

public sealed class WorkspaceBuilder() : ResourceBuilder<Workspace>(Kind.Workspace)
{
    private int? _days;

    public WorkspaceBuilder KeptFor(int days)
    {
        _days = days;
        return this;
    }

    protected override Workspace Create(ResourceGroup group) => new(Name, new() { ResourceGroupName = group.Name, Location = Location, RetentionInDays = _days ?? 30 }, Options);
}

public sealed class VirtualNetworkBuilder() : ResourceBuilder<VirtualNetwork>(Kind.VirtualNetwork)
{
    private string[] _spaces = default!;
    private IDictionary<string, string> _subnets = default!;
    private RouteTable? _routes;

    public VirtualNetworkBuilder WithSpaces(string[] spaces)
    {
        _spaces = spaces;
        return this;
    }

    public VirtualNetworkBuilder WithSubnets(IDictionary<string, string> subnets)
    {
        _subnets = subnets;
        return this;
    }

    public VirtualNetworkBuilder WithRoutes(RouteTable routes)
    {
        _routes = routes;
        return this;
    }

    protected override VirtualNetwork Create(ResourceGroup group)
    {
        var network = new VirtualNetwork(Name, new VirtualNetworkArgs
        {
            ResourceGroupName = group.Name,
            VirtualNetworkName = Name,
            Location = Location,
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = _spaces ?? throw new InvalidOperationException() },
        }, Options);
        _subnets.ForEach(pair => new Subnet(pair.Key, new SubnetArgs
        {
            SubnetName = pair.Key,
            AddressPrefix = pair.Value,
            ResourceGroupName = group.Name,
            VirtualNetworkName = network.Name,
            RouteTable = _routes != null ? new RouteTableInput { Id = _routes.Id } : null,
        }, Options));
        return network;
    }
}

public static class VirtualNetworkExtensions
{
    public static Output<string> AddSubnet(
        this (ResourceGroup Group, VirtualNetwork Resource) network,
        string name,
        string prefix,
        (ResourceGroup Group, RouteTable Resource) routes,
        (ResourceGroup Group, NetworkSecurityGroup Resource) rules,
        bool protect = true)
    {
        var subnet = new Subnet($"{name}-{prefix}", new SubnetArgs
        {
            SubnetName = name,
            AddressPrefix = prefix,
            ResourceGroupName = network.Group.Name,
            VirtualNetworkName = network.Resource.Name,
            RouteTable = new RouteTableInput { Id = routes.Resource.Id },
            NetworkSecurityGroup = new NetworkSecurityGroupInput { Id = rules.Resource.Id },
            PrivateEndpointNetworkPolicies = "Disabled",
            PrivateLinkServiceNetworkPolicies = "Enabled",
        }, new CustomResourceOptions { Protect = protect });
        return subnet.Id;
    }
}
