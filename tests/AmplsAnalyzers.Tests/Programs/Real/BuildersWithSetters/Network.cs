using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Stize.Building.Strategies;
using SubnetArgs = Pulumi.AzureNative.Network.SubnetArgs;

namespace Stize.Building.Network;

public class NetworkBuilder(string name, BuildContext context) : BuilderBase<VirtualNetwork>(name, context)
{
    public VirtualNetworkArgs Arguments { get; } = new VirtualNetworkArgs { AddressSpace = new AddressSpaceArgs() };

    internal List<string> Spaces { get; } = new List<string>();

    public override VirtualNetwork Build(CustomResourceOptions options)
    {
        Arguments.VirtualNetworkName = Strategy.Names.NameFor(Arguments.VirtualNetworkName);
        Strategy.Labels.AddTo(Arguments.Tags);
        Arguments.AddressSpace = new AddressSpaceArgs { AddressPrefixes = Spaces };
        return new VirtualNetwork(Name, Arguments, options);
    }
}

public class SubnetBuilder : BuilderBase<Subnet>
{
    public SubnetArgs Arguments { get; private set; } = new SubnetArgs();

    public SubnetBuilder(string name) : base(name) { }

    public override Subnet Build(CustomResourceOptions options)
    {
        var subnet = new Subnet(Name, Arguments, options);
        return subnet;
    }
}

public class EndpointBuilder : BuilderBase<PrivateEndpoint>
{
    internal readonly PrivateEndpointArgs Arguments = new();

    public EndpointBuilder(string name) : base(name) { }

    public override PrivateEndpoint Build(CustomResourceOptions options) => new(Name, Arguments, options);
}

public static class NetworkExtensions
{
    public static NetworkBuilder Name(this NetworkBuilder builder, Input<string> name)
    {
        builder.Arguments.VirtualNetworkName = name;
        return builder;
    }

    public static NetworkBuilder ResourceGroup(this NetworkBuilder builder, Input<string> group)
    {
        builder.Arguments.ResourceGroupName = group;
        return builder;
    }

    public static NetworkBuilder Location(this NetworkBuilder builder, Input<string> location)
    {
        builder.Arguments.Location = location;
        return builder;
    }

    public static NetworkBuilder AddressSpace(this NetworkBuilder builder, string space)
    {
        builder.Spaces.Add(space);
        return builder;
    }

    public static SubnetBuilder Name(this SubnetBuilder builder, Input<string> name)
    {
        builder.Arguments.SubnetName = name;
        return builder;
    }

    public static SubnetBuilder ResourceGroup(this SubnetBuilder builder, Input<string> group)
    {
        builder.Arguments.ResourceGroupName = group;
        return builder;
    }

    public static SubnetBuilder InNetwork(this SubnetBuilder builder, Input<string> network)
    {
        builder.Arguments.VirtualNetworkName = network;
        return builder;
    }

    public static SubnetBuilder AddressPrefix(this SubnetBuilder builder, Input<string> prefix)
    {
        builder.Arguments.AddressPrefix = prefix;
        return builder;
    }

    public static SubnetBuilder DisablePrivateEndpointNetworkPolicies(this SubnetBuilder builder)
    {
        builder.Arguments.PrivateEndpointNetworkPolicies = "Disabled";
        return builder;
    }

    public static SubnetBuilder EnableKeyVaultServiceEndpoint(this SubnetBuilder builder) => EnableServiceEndpoint(builder, "Microsoft.KeyVault");

    public static SubnetBuilder EnableServiceEndpoint(this SubnetBuilder builder, Input<string> service)
    {
        builder.Arguments.ServiceEndpoints.Add(new ServiceEndpointPropertiesFormatArgs { Service = service });
        return builder;
    }

    public static EndpointBuilder ResourceGroup(this EndpointBuilder builder, Input<string> group)
    {
        builder.Arguments.ResourceGroupName = group;
        return builder;
    }

    public static EndpointBuilder InSubnet(this EndpointBuilder builder, Input<string> subnetId)
    {
        builder.Arguments.Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = subnetId };
        return builder;
    }

    public static EndpointBuilder To(this EndpointBuilder builder, Input<string> serviceId, params string[] groupIds)
    {
        var connection = new PrivateLinkServiceConnectionArgs { Name = $"{builder.Name}-connection", PrivateLinkServiceId = serviceId };
        foreach (var id in groupIds)
            connection.GroupIds.Add(id);
        builder.Arguments.PrivateLinkServiceConnections.Add(connection);
        return builder;
    }
}
