using System.Collections.Immutable;
using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Topology;

/// <summary>A stack in the words of Azure Monitor. Rules read nothing else.</summary>
internal sealed class StackTopology
{
    private readonly ImmutableDictionary<StackResource, ArmResource> _byStackResource;
    private readonly Labels _labels;
    private readonly ProgramConfiguration _configuration;
    private readonly Dictionary<Type, object> _declared = [];
    private readonly ILookup<ResourceKind?, ArmResource> _declaredByKind;
    private readonly Lazy<ScopeLinks> _links;
    private readonly Lazy<bool> _knowsEveryScope;
    private readonly Lazy<Cloud> _cloud;
    private readonly Lazy<IReadOnlyList<IReadOnlyList<ScopedResource>>> _scopedResourcesByScope;
    private ImmutableArray<Peering> _peerings;

    public StackTopology(Stack stack, ProviderTypes types, ProgramConfiguration configuration)
    {
        _configuration = configuration;
        IsComplete = stack.IsComplete;
        _labels = new Labels(stack);
        Dependencies = new Dependencies(stack);
        Resources =
        (from resource in stack.Resources
         where resource.Mode != ResourceMode.Component
         let type = types.Recognize(resource.Type)
         where type is not null
         select Create(resource, type)).ToImmutableArray();
        _byStackResource = Resources.ToImmutableDictionary(resource => resource.Resource);
        References = new ReferenceResolver(_byStackResource);
        Scopes = Resources.OfType<PrivateLinkScope>().ToImmutableArray();
        _declaredByKind = Resources.Where(resource => resource.IsDeclared).ToLookup(resource => resource.Kind);
        _links = new Lazy<ScopeLinks>(() => new ScopeLinks(ScopedResources));
        _cloud = new Lazy<Cloud>(FindCloud);
        _scopedResourcesByScope = new Lazy<IReadOnlyList<IReadOnlyList<ScopedResource>>>(() => ScopedResource.ByScope(ScopedResources.Where(scoped => scoped.IsCertain)));
        _knowsEveryScope = new Lazy<bool>(() =>
            IsComplete
            && Scopes.Any(scope => scope.IsCertain)
            && Scopes.All(scope => scope.IsClosed)
            && ScopedResources.All(scoped => scoped.Scope.Resource is PrivateLinkScope { IsDeclared: true }));
        ZoneGroups =
        (from resource in Resources
         where resource.IsDeclared
         let @group = resource.Kind == DnsKinds.PrivateDnsZoneGroup ? ZoneGroup.FromResource(resource, this)
             : resource is PrivateEndpoint { Provider: Provider.Classic } endpoint ? ZoneGroup.FromEndpoint(endpoint, this)
             : null
         where @group is not null
         select @group).ToImmutableArray();
    }

    /// <summary>False if the dry run gave up on the stack: then nothing may be concluded from an absence.</summary>
    public bool IsComplete { get; }

    /// <summary>Every Azure resource that the stack creates, reads or looks up, in the order of registration.</summary>
    public ImmutableArray<ArmResource> Resources { get; }

    public ImmutableArray<ZoneGroup> ZoneGroups { get; }

    public ReferenceResolver References { get; }

    public Dependencies Dependencies { get; }

    /// <summary>The scopes that the program knows, its own and others.</summary>
    public ImmutableArray<PrivateLinkScope> Scopes { get; }

    /// <summary>The scoped resources that the program creates.</summary>
    public ImmutableArray<ScopedResource> ScopedResources => Declared<ScopedResource>();

    public ImmutableArray<PrivateEndpoint> PrivateEndpoints => Declared<PrivateEndpoint>();

    public ImmutableArray<Subnet> Subnets => Declared<Subnet>();

    /// <summary>The peerings between networks, whether declared by themselves or inside a network.</summary>
    public ImmutableArray<Peering> Peerings
        => _peerings.IsDefault
            ? _peerings = Declared(NetworkKinds.VirtualNetworkPeering)
                .Select(peering => new Peering(
                    References.ByName(peering["virtualNetworkName"], NetworkKinds.VirtualNetwork, peering.ResourceGroup, peering),
                    References.ById(peering["remoteVirtualNetwork"]),
                    peering["allowGatewayTransit"].Value.Boolean == true,
                    peering["useRemoteGateways"].Value.Boolean == true,
                    peering.IsCertain))
                .Concat(
                    from network in Declared<VirtualNetwork>()
                    from args in InputReader.ReadList(network["peerings"]).Certain
                    select new Peering(
                        new ResourceReference(args, ImmutableArray.Create(network.Target)),
                        References.ById(InputReader.Read(args, network.Provider, NetworkKinds.VirtualNetworkPeering.Inputs["remoteVirtualNetwork"])),
                        InputReader.Read(args, network.Provider, NetworkKinds.VirtualNetworkPeering.Inputs["allowGatewayTransit"]).Value.Boolean == true,
                        InputReader.Read(args, network.Provider, NetworkKinds.VirtualNetworkPeering.Inputs["useRemoteGateways"]).Value.Boolean == true,
                        network.IsCertain))
                .ToImmutableArray()
            : _peerings;

    public ImmutableArray<ZoneLink> ZoneLinks => Declared<ZoneLink>();

    /// <summary>True if the program has to do with a private link scope at all.</summary>
    public bool MentionsScope => Scopes.Any() || Resources.Any(resource => resource.Kind == MonitorKinds.ScopedResource);

    /// <summary>
    /// True if every scope that the program knows of is its own, and nothing unseen can add to it: then a resource that isn't seen to be linked is in no scope.
    /// False also for a program without a scope.
    /// </summary>
    public bool KnowsEveryScope => _knowsEveryScope.Value;

    /// <summary>What isn't understood of the configuration of the files that create resources.</summary>
    public IEnumerable<SettingProblem> SettingProblems => _configuration.ProblemsIn(Resources.Select(FileOf).Distinct());

    /// <summary>The cloud of most of the program's zones or, where they don't tell, of most of its regions.</summary>
    public Cloud Cloud => _cloud.Value;

    /// <summary>
    /// The settings for what concerns a resource: those of the file that creates its scope, else of the one that creates the stack's first scope, else of its own.
    /// </summary>
    public Settings SettingsOf(ArmResource resource)
    {
        var scope = resource switch
        {
            PrivateLinkScope itself => itself,
            PrivateEndpoint endpoint => endpoint.Scope,
            ScopedResource link => link.Scope.Resource,
            _ => null,
        };
        return _configuration.In(FileOf(scope ?? Scopes.FirstOrDefault() ?? resource));
    }

    /// <summary>The settings for what concerns a zone group.</summary>
    public Settings SettingsOf(ZoneGroup zoneGroup) => SettingsOf(zoneGroup.FindEndpoint() ?? zoneGroup.Owner);

    /// <summary>The resources of a kind that the program creates.</summary>
    public IEnumerable<ArmResource> Declared(ResourceKind kind) => _declaredByKind[kind];

    /// <summary>Whether something that the program creates refers to the resource by the input: null if it may.</summary>
    public bool? IsReferredTo(ArmResource resource, ResourceKind by, string input)
        => AnyOf(Declared(by).Select(other => References.ById(other[input]).Is(resource) is true && !other.IsCertain ? null : References.ById(other[input]).Is(resource)));

    /// <summary>Whether any of the answers is yes.</summary>
    public static bool? AnyOf(IEnumerable<bool?> answers)
    {
        var known = answers.ToList();
        return known.Contains(true) ? true : known.Contains(null) ? null : false;
    }

    /// <summary>The resources that the program creates.</summary>
    public ImmutableArray<T> Declared<T>()
        where T : ArmResource
    {
        if (!_declared.TryGetValue(typeof(T), out var declared))
        {
            _declared.Add(typeof(T), declared = Resources.OfType<T>().Where(resource => resource.IsDeclared).ToImmutableArray());
        }

        return (ImmutableArray<T>)declared;
    }

    public ArmResource? Find(StackResource resource) => _byStackResource.TryGetValue(resource, out var found) ? found : null;

    public string LabelOf(ArmResource resource) => _labels.Of(resource.Resource);

    /// <summary>Whether the resource belongs to the scope, or, without one, to any scope.</summary>
    public bool? IsLinked(MonitoredResource resource, PrivateLinkScope? scope = null) => _links.Value.AreLinked(resource, scope);

    /// <summary>The scopes of the program that the resource surely belongs to, in the order of registration.</summary>
    public IEnumerable<PrivateLinkScope> ScopesOf(MonitoredResource resource) => _links.Value.ScopesOf(resource).OrderBy(scope => scope.Resource.Index);

    /// <summary>The scoped resources that are created for sure and surely share a scope, scope by scope, each in the order of registration.</summary>
    public IReadOnlyList<IReadOnlyList<ScopedResource>> ScopedResourcesByScope => _scopedResourcesByScope.Value;

    /// <summary>Where traffic from the network to the resource gets, and why.</summary>
    public Reachability Reach(ClientNetwork network, ArmResource resource, Traffic traffic) => Reachability.Of(network, resource, traffic, this);

    /// <summary>The endpoints through which a network surely uses a scope of this stack: those in it, and those elsewhere that fill a shared zone of its own.</summary>
    public IEnumerable<PrivateEndpoint> ScopeEndpointsOf(ResourceReference network)
        => PrivateEndpoints.Where(endpoint =>
            endpoint is { IsCertain: true, Scope: not null }
            && (endpoint.Subnet.Network.Same(network) == true || endpoint.SharedZones.Any(zone => ZoneLinks.Any(link => link.IsCertain && link.Zone.Is(zone) == true && link.Network.Same(network) == true))));

    /// <summary>True if the network may have a zone that the endpoint writes.</summary>
    public bool MayShareZones(PrivateEndpoint endpoint, ResourceReference network)
        => ZoneGroups.Any(zoneGroup => zoneGroup.BelongsTo(endpoint) != false
            && (!zoneGroup.IsWhollyKnown || zoneGroup.Zones.Any(zone => ZoneLinks.Any(link => link.Zone.Same(zone.Reference) != false && link.Network.Same(network) != false))));

    /// <summary>True if the network surely has nothing to do with the scopes that the program connects to networks.</summary>
    public bool IsSurelyUnconnected(ResourceReference network)
        => PrivateEndpoints.All(endpoint => endpoint.LeadsToScope == false || endpoint.Subnet.Network.Same(network) == false)
            && ZoneLinks.All(link => link.Network.Same(network) == false)
            && Peerings.All(peering => peering.From.Same(network) == false && peering.To.Same(network) == false);

    /// <summary>True if the resource surely is a machine whose networks have nothing to do with the scopes that the program connects to networks.</summary>
    public bool IsSurelyUnconnected(ArmResource? resource)
        => Machine.Of(resource, this) is { Networks.IsEmpty: false } machine
            && PrivateEndpoints.Any(endpoint => endpoint.LeadsToScope == true)
            && machine.Networks.All(IsSurelyUnconnected);

    private Cloud FindCloud()
        => MonitorZones.CloudOf(Resources.OfType<PrivateZone>().Select(zone => zone.IntendedName).OfType<string>())
            ?? (from resource in Resources
                let cloud = Regions.CloudOf(resource.Region)
                where cloud is not null
                group resource by cloud into sameCloud
                orderby sameCloud.Count() descending
                select sameCloud.Key).FirstOrDefault()
            ?? Cloud.Public;

    private static SyntaxTree FileOf(ArmResource resource) => resource.Resource.Site.Creation.SyntaxTree;

    private ArmResource Create(StackResource resource, ProviderType type) => type.Kind switch
    {
        var kind when kind == MonitorKinds.PrivateLinkScope => new PrivateLinkScope(resource, type, this),
        var kind when kind == MonitorKinds.ScopedResource => new ScopedResource(resource, type, this),
        var kind when kind == MonitorKinds.PrivateEndpointConnection => new PrivateEndpointConnection(resource, type, this),
        var kind when kind == MonitorKinds.Workspace => new Workspace(resource, type, this),
        var kind when kind == MonitorKinds.Component => new Component(resource, type, this),
        var kind when kind == MonitorKinds.DataCollectionEndpoint => new DataCollectionEndpoint(resource, type, this),
        var kind when kind == MonitorKinds.DataCollectionRuleAssociation => new DataCollectionRuleAssociation(resource, type, this),
        var kind when kind == MonitorKinds.DataCollectionRule => new DataCollectionRule(resource, type, this),
        var kind when kind == MonitorKinds.AzureMonitorWorkspace => new AzureMonitorWorkspace(resource, type, this),
        var kind when kind == NetworkKinds.PrivateEndpoint => new PrivateEndpoint(resource, type, this),
        var kind when kind == NetworkKinds.VirtualNetwork => new VirtualNetwork(resource, type, this),
        var kind when kind == NetworkKinds.Subnet => new Subnet(resource, type, this),
        var kind when kind == DnsKinds.PrivateZone => new PrivateZone(resource, type, this),
        var kind when kind == DnsKinds.VirtualNetworkLink => new ZoneLink(resource, type, this),
        var kind when kind == NeighbourKinds.StorageAccount => new StorageAccount(resource, type, this),
        var kind when kind == NeighbourKinds.LinkedStorageAccount => new LinkedStorage(resource, type, this),
        var kind when kind == NeighbourKinds.ComponentLinkedStorageAccount => new ProfilerStorage(resource, type, this),
        var kind when kind == NeighbourKinds.Grafana => new Grafana(resource, type, this),
        var kind when kind == NeighbourKinds.ManagedPrivateEndpoint => new ManagedPrivateEndpoint(resource, type, this),
        _ => new ArmResource(resource, type, this),
    };
}
