using System.Collections.Immutable;

namespace AmplsAnalyzers.Topology;

/// <summary>Where traffic comes from, as far as that decides where it gets.</summary>
internal sealed class ClientNetwork
{
    private readonly ResourceReference? _network;

    /// <summary>The endpoints to the scope: those in the network or, where there is none, in one that it shares DNS with.</summary>
    private readonly ImmutableArray<PrivateEndpoint> _endpoints;

    private ClientNetwork(bool? isConnected, ImmutableArray<PrivateLinkScope> scopes, ResourceReference? network, ImmutableArray<PrivateEndpoint> endpoints)
        => (IsConnected, Scopes, _network, _endpoints) = (isConnected, scopes, network, endpoints);

    /// <summary>A network of which nothing is known.</summary>
    public static ClientNetwork Any { get; } = new(isConnected: null, ImmutableArray<PrivateLinkScope>.Empty, network: null, ImmutableArray<PrivateEndpoint>.Empty);

    /// <summary>A network without any private link.</summary>
    public static ClientNetwork Public { get; } = new(isConnected: false, ImmutableArray<PrivateLinkScope>.Empty, network: null, ImmutableArray<PrivateEndpoint>.Empty);

    /// <summary>Whether the network is connected to a scope.</summary>
    public bool? IsConnected { get; }

    /// <summary>The scopes of this stack that it is connected to. Azure allows one.</summary>
    public ImmutableArray<PrivateLinkScope> Scopes { get; }

    /// <summary>The only scope that it is connected to, if this stack knows it.</summary>
    public PrivateLinkScope? Scope => Scopes is [var only] ? only : null;

    /// <summary>A network of the scope for which no exclusion speaks.</summary>
    public static ClientNetwork Of(PrivateLinkScope scope) => new(isConnected: true, ImmutableArray.Create(scope), network: null, ImmutableArray<PrivateEndpoint>.Empty);

    /// <summary>The virtual network that an input names.</summary>
    public static ClientNetwork Of(ResourceReference network, StackTopology topology)
    {
        // Another network's endpoint may write a zone of this one. It isn't the way that was meant for it where it has an endpoint of its own.
        var all = topology.ScopeEndpointsOf(network).ToImmutableArray();
        var own = all.RemoveAll(endpoint => endpoint.Subnet.Network.Same(network) != true);
        var endpoints = own.IsEmpty ? all : own;
        var isUnconnected = endpoints.IsEmpty && network.Resource is { IsClosed: true } && topology.IsSurelyUnconnected(network);
        return new(
            !endpoints.IsEmpty ? true : isUnconnected ? false : null,
            endpoints.Select(endpoint => endpoint.Scope).OfType<PrivateLinkScope>().Distinct().ToImmutableArray(),
            network,
            endpoints);
    }

    /// <summary>Whether the network reaches its scope's own resources only. Azure makes up the name by which an exclusion knows a connection, so one of them may be the network's.</summary>
    public bool? IsPrivateOnly(Operation operation) => _network is null || Scope?.IsSameForAll(operation) == true ? Scope?.IsPrivateOnly(operation) : null;

    /// <summary>True if the names that all resources of Azure Monitor share lead to another scope's endpoint, which was written into the network's zone later.</summary>
    public bool LosesSharedNames(StackTopology topology)
        => !_endpoints.IsEmpty && SharedZones.Of(topology).Any(pair => _endpoints.Contains(pair.First) && pair.First.SharesScopeWith(pair.Second) == false && pair.Zones.Any(MonitorZones.IsShared));

    /// <summary>Whether a private endpoint in the network leads to the Azure Monitor workspace.</summary>
    public bool? HasEndpointTo(AzureMonitorWorkspace workspace, StackTopology topology)
        => IsConnected == false && _network is null ? false
            : _network is null ? workspace.HasPrivateEndpoint == false ? false : null
            : StackTopology.AnyOf(topology.PrivateEndpoints.Select(endpoint => (endpoint.ConnectsTo(workspace) & endpoint.Subnet.Network.Same(_network)) switch
            {
                true when !endpoint.IsCertain => null,
                false when endpoint.ConnectsTo(workspace) == true && topology.MayShareZones(endpoint, _network) => null,
                var answer => answer,
            }));

    /// <summary>
    /// Whether the network has the zone of another Azure Monitor workspace's endpoint, while this workspace has an endpoint elsewhere: then its name is looked up in
    /// that zone, which doesn't have it. There is a zone for each region.
    /// </summary>
    public bool? HidesNamesOf(AzureMonitorWorkspace workspace, StackTopology topology)
    {
        if (workspace.HasPrivateEndpoint == false || _network is null)
        {
            return workspace.HasPrivateEndpoint == false || IsConnected == false ? false : null;
        }

        return StackTopology.AnyOf(
            from other in topology.Declared<AzureMonitorWorkspace>()
            where !ReferenceEquals(other, workspace)
            let hasEndpoint = HasEndpointTo(other, topology)
            select hasEndpoint == false ? false
                : workspace.Region is not { } region || other.Region is not { } otherRegion ? null
                : Regions.Same(region, otherRegion) ? hasEndpoint & workspace.HasPrivateEndpoint
                : false);
    }
}
