using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>A resource that can join a private link scope: a workspace, a component or a data collection endpoint.</summary>
internal abstract class MonitoredResource(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    private ImmutableArray<PrivateLinkScope> _scopes;

    /// <summary>The operations that the resource has a public network access setting for.</summary>
    public abstract ImmutableArray<Operation> Operations { get; }

    /// <summary>
    /// The operations that go to an address that all resources of Azure Monitor share. Only these obey access modes: in a network whose scope is private-only, they
    /// reach no resource outside the scope.
    /// </summary>
    public abstract ImmutableArray<Operation> SharedOperations { get; }

    public abstract InputValue PublicAccessSetting(Operation operation);

    /// <summary>Whether public networks may use the operation. Nothing said means yes.</summary>
    public bool? IsPublic(Operation operation)
    {
        var setting = PublicAccessSetting(operation);
        return setting.IsMissing ? true
            : setting.Is(PublicAccess.Enabled) ? true
            : setting.Is(PublicAccess.Disabled) || setting.Is(PublicAccess.SecuredByPerimeter) ? false
            : null;
    }

    /// <summary>Whether traffic from public networks gets in; null also where a security perimeter decides.</summary>
    public bool? AcceptsPublic(Operation operation) => PublicAccessSetting(operation).Is(PublicAccess.SecuredByPerimeter) ? null : IsPublic(operation);

    /// <summary>Whether public networks are shut out, with no security perimeter to let anything in.</summary>
    public bool IsClosedToPublic(Operation operation) => PublicAccessSetting(operation).Is(PublicAccess.Disabled);

    /// <summary>Whether the resource belongs to the scope.</summary>
    public bool? IsIn(PrivateLinkScope scope) => Topology.IsLinked(this, scope);

    /// <summary>Whether the resource belongs to any scope.</summary>
    public bool? IsInAnyScope => Topology.IsLinked(this);

    /// <summary>True where the resource is open to public networks although a private-only scope holds it.</summary>
    public bool IsPublicInPrivateOnlyScope(Operation operation)
        => IsPublic(operation) == true && Scopes.Any(scope => scope.IsPrivateOnly(operation) == true);

    /// <summary>True if every scope that there can be leaves the resource out.</summary>
    public bool IsSurelyInNoScope => IsDeclared && Topology.KnowsEveryScope && IsInAnyScope == false;

    /// <summary>The operations that nobody can use.</summary>
    public ImmutableArray<Operation> UnreachableOperations
        => IsCertain ? Operations.Where(operation => Reach(ClientNetwork.Any, operation).Reason == ReachReason.InNoScope).ToImmutableArray() : ImmutableArray<Operation>.Empty;

    /// <summary>
    /// The private-only scopes that leave the resource out, with what their networks can't do for that reason. Empty where the resource can't be reached at all,
    /// which says more, and for what some connected network may do on purpose: its scope is open, or an exclusion opens it.
    /// </summary>
    public ImmutableArray<(PrivateLinkScope Scope, Operation Operation)> LeftOutOf
        => IsCertain && IsSurelyInNoScope && UnreachableOperations.IsEmpty
            ? (from scope in Topology.Scopes
               where scope.IsCertain && scope.ScopedResources.Any()
               from operation in Operations
               where Reach(ClientNetwork.Of(scope), operation).Reason == ReachReason.PrivateOnlyScope
                   && scope.IsPrivateOnlyForAll(operation)
                   && Topology.Scopes.All(other => !other.MayBeOpen(operation) || other.HasPrivateEndpoint == false)
               select (scope, operation)).ToImmutableArray()
            : ImmutableArray<(PrivateLinkScope, Operation)>.Empty;

    /// <summary>Where the operation gets from a network, and why.</summary>
    public Reachability Reach(ClientNetwork network, Operation operation) => Topology.Reach(network, this, operation == Operation.Ingestion ? Traffic.Ingestion : Traffic.Query);

    /// <summary>What the messages call the operation.</summary>
    public abstract string Describe(Operation operation);

    /// <summary>The scopes of the program that the resource surely belongs to.</summary>
    public ImmutableArray<PrivateLinkScope> Scopes => _scopes.IsDefault ? _scopes = Topology.ScopesOf(this).ToImmutableArray() : _scopes;
}

/// <summary>A Log Analytics workspace.</summary>
internal sealed class Workspace(StackResource resource, ProviderType type, StackTopology topology) : MonitoredResource(resource, type, topology)
{
    /// <summary>True if logs surely go to the workspace over a private link: it is in a scope, or closed to public networks.</summary>
    public bool IsPrivate => IsInAnyScope == true || IsClosedToPublic(Operation.Ingestion);

    /// <summary>True if the workspace surely has no managed identity.</summary>
    public bool HasNoIdentity => this["identity"].IsMissing || this["identity.type"].Is("None");

    public override ImmutableArray<Operation> Operations => ImmutableArray.Create(Operation.Ingestion, Operation.Query);

    public override ImmutableArray<Operation> SharedOperations => Operations.RemoveAll(operation => !SharesAddress(operation));

    /// <summary>Whether all workspaces have one address for the operation.</summary>
    public static bool SharesAddress(Operation operation) => operation == Operation.Query;

    public override string Describe(Operation operation) => DescriptionOf(operation);

    /// <summary>What the messages call the operation on any workspace.</summary>
    public static string DescriptionOf(Operation operation) => operation == Operation.Ingestion ? "Log Analytics ingestion" : "Log Analytics queries";

    public override InputValue PublicAccessSetting(Operation operation)
        => this[operation == Operation.Ingestion ? "publicNetworkAccessForIngestion" : "publicNetworkAccessForQuery"];
}

/// <summary>An Application Insights component.</summary>
internal sealed class Component(StackResource resource, ProviderType type, StackTopology topology) : MonitoredResource(resource, type, topology)
{
    private ResourceReference? _workspace;

    /// <summary>The workspace that holds the component's data.</summary>
    public ResourceReference Workspace => _workspace ??= Topology.References.ById(this["workspaceResourceId"]);

    /// <summary>True if profiler and debugger may keep their data in the user's own storage only.</summary>
    public bool ForcesCustomerStorage => this["forceCustomerStorageForProfiler"].Value.Boolean == true;

    public InputValue IngestionMode => this["ingestionMode"];

    /// <summary>True if the component is told to keep its data outside any workspace, as Application Insights once did.</summary>
    public bool UsesClassicIngestion => IngestionMode.Is("ApplicationInsights");

    public override ImmutableArray<Operation> Operations => ImmutableArray.Create(Operation.Ingestion, Operation.Query);

    public override ImmutableArray<Operation> SharedOperations => ImmutableArray.Create(Operation.Ingestion, Operation.Query);

    public override string Describe(Operation operation) => operation == Operation.Ingestion ? "Application Insights ingestion" : "Application Insights queries";

    public override InputValue PublicAccessSetting(Operation operation)
        => this[operation == Operation.Ingestion ? "publicNetworkAccessForIngestion" : "publicNetworkAccessForQuery"];
}

/// <summary>A data collection endpoint. One setting is for everything that it does.</summary>
internal sealed class DataCollectionEndpoint(StackResource resource, ProviderType type, StackTopology topology) : MonitoredResource(resource, type, topology)
{
    public override ImmutableArray<Operation> Operations => ImmutableArray.Create(Operation.Ingestion);

    public override ImmutableArray<Operation> SharedOperations => ImmutableArray<Operation>.Empty;

    public override string Describe(Operation operation) => "data collection";

    public override InputValue PublicAccessSetting(Operation operation) => this["publicNetworkAccess"];
}
