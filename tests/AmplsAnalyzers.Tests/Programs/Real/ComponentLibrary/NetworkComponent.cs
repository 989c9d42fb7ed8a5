using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;

namespace Contoso.Components;

public sealed class NetworkComponentArgs : Pulumi.ResourceArgs
{
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    [Input("addressPrefixes")]
    private InputList<string>? _addressPrefixes;

    public InputList<string> AddressPrefixes
    {
        get => _addressPrefixes ??= new InputList<string>();
        set => _addressPrefixes = value;
    }

    public List<SubnetSpec> Subnets { get; init; } = new();

    public NetworkComponent? PeerWith { get; init; }
}

public sealed record SubnetSpec(string Name, string Prefix)
{
    public string PrivateEndpointPolicies { get; init; } = "Disabled";
}

public sealed class NetworkComponent : ComponentResource
{
    private readonly Dictionary<string, Output<string>> _subnetIds = new(StringComparer.Ordinal);
    private readonly VirtualNetwork _network;

    public NetworkComponent(string name, NetworkComponentArgs args, ComponentResourceOptions? options = null)
        : base("contoso:network:Network", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        _network = new VirtualNetwork($"{name}-vnet", new()
        {
            ResourceGroupName = args.ResourceGroupName,
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = args.AddressPrefixes },
        }, child);

        Subnet? previous = null;
        foreach (var spec in args.Subnets)
        {
            var subnet = new Subnet($"{name}-{spec.Name}", new()
            {
                ResourceGroupName = args.ResourceGroupName,
                VirtualNetworkName = _network.Name,
                SubnetName = spec.Name,
                AddressPrefix = spec.Prefix,
                PrivateEndpointNetworkPolicies = spec.PrivateEndpointPolicies,
            }, CustomResourceOptions.Merge(child, previous is null ? null : new CustomResourceOptions { DependsOn = { previous } }));
            _subnetIds.Add(spec.Name, subnet.Id);
            previous = subnet;
        }

        if (args.PeerWith is { } hub)
        {
            Peer(args.ResourceGroupName, this, hub);
            Peer(args.ResourceGroupName, hub, this);
        }

        RegisterOutputs(new Dictionary<string, object?> { ["networkId"] = NetworkId });
    }

    public Output<string> NetworkId => _network.Id;

    public IReadOnlyDictionary<string, Output<string>> SubnetIds => _subnetIds;

    private void Peer(Input<string> group, NetworkComponent from, NetworkComponent to)
        => _ = new VirtualNetworkPeering($"{from.GetResourceName()}-to-{to.GetResourceName()}", new()
        {
            ResourceGroupName = group,
            VirtualNetworkName = from._network.Name,
            RemoteVirtualNetwork = new SubResourceArgs { Id = to.NetworkId },
            AllowVirtualNetworkAccess = true,
        }, new() { Parent = this });
}
