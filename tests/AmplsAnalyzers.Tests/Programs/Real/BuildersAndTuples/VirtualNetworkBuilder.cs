using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;
using SubnetInput = Pulumi.AzureNative.Network.Inputs.SubnetArgs;

namespace Contoso.Builders;

public sealed class VirtualNetworkBuilder
{
    private readonly string _name;
    private readonly VirtualNetworkArgs _args = new();
    private readonly List<SubnetInput> _subnets = new();
    private readonly List<string> _prefixes = new();

    private VirtualNetworkBuilder(string name) => _name = name;

    public static VirtualNetworkBuilder Named(string name) => new(name);

    public VirtualNetworkBuilder In(ResourceGroup group)
    {
        _args.ResourceGroupName = group.Name;
        _args.Location = group.Location;
        return this;
    }

    public VirtualNetworkBuilder WithAddressSpace(params string[] prefixes)
    {
        _prefixes.AddRange(prefixes);
        return this;
    }

    public VirtualNetworkBuilder WithSubnet(string name, Action<SubnetBuilder> configure)
    {
        var builder = new SubnetBuilder(name);
        configure(builder);
        _subnets.Add(builder.Args);
        return this;
    }

    public VirtualNetwork Build()
    {
        if (_prefixes.Count == 0)
        {
            throw new InvalidOperationException($"{_name} has no address space.");
        }

        _args.AddressSpace = new AddressSpaceArgs { AddressPrefixes = _prefixes };
        _args.Subnets = _subnets;
        return new VirtualNetwork(_name, _args);
    }
}

public sealed class SubnetBuilder
{
    public SubnetBuilder(string name) => Args = new SubnetInput { Name = name };

    public SubnetInput Args { get; }

    public SubnetBuilder Prefix(string prefix)
    {
        Args.AddressPrefix = prefix;
        return this;
    }

    public SubnetBuilder WithPolicies(bool enabled)
    {
        Args.PrivateEndpointNetworkPolicies = enabled ? "Enabled" : "Disabled";
        return this;
    }

    public SubnetBuilder WithServiceEndpoint(string service)
    {
        Args.ServiceEndpoints.Add(new ServiceEndpointPropertiesFormatArgs { Service = service });
        return this;
    }
}
