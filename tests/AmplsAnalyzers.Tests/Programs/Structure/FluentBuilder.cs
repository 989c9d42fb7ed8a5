using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var network = new NetworkBuilder("hub").In(group).WithPrefix("10.0.0.0/16").WithSubnet("endpoints", "10.0.1.0/24").WithSubnet("machines", "10.0.2.0/24").Tagged("tier", "hub").Build();
    _ = new ResourceGroup("uses", new() { Tags = { ["network"] = network.Name } });
});

internal sealed class NetworkBuilder(string name)
{
    private readonly VirtualNetworkArgs _args = new() { Location = "westeurope" };
    private readonly List<string> _prefixes = [];
    private readonly Dictionary<string, string> _tags = [];
    private int _subnets;

    public NetworkBuilder In(ResourceGroup group)
    {
        _args.ResourceGroupName = group.Name;
        return this;
    }

    public NetworkBuilder WithPrefix(string prefix)
    {
        _prefixes.Add(prefix);
        return this;
    }

    public NetworkBuilder WithSubnet(string subnet, string prefix)
    {
        _args.Subnets.Add(new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = $"{name}-{subnet}", AddressPrefix = prefix });
        _subnets++;
        return this;
    }

    public NetworkBuilder Tagged(string key, string value)
    {
        _tags[key] = value;
        return this;
    }

    public VirtualNetwork Build()
    {
        _tags.Add("subnets", $"{_subnets}");
        _args.AddressSpace = new AddressSpaceArgs { AddressPrefixes = _prefixes };
        _args.Tags = _tags;
        return new VirtualNetwork(name, _args);
    }
}
