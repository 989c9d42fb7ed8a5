using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>A resource that can join a private link scope: a workspace, a component or a data collection endpoint.</summary>
internal abstract class MonitoredResource(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    /// <summary>The operations that the resource has a public network access setting for.</summary>
    public abstract ImmutableArray<Operation> Operations { get; }

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

    /// <summary>Whether public networks are shut out, with no security perimeter to let anything in.</summary>
    public bool IsClosedToPublic(Operation operation) => PublicAccessSetting(operation).Is(PublicAccess.Disabled);

    /// <summary>Whether the resource belongs to the scope.</summary>
    public bool? IsIn(PrivateLinkScope scope) => Topology.IsLinked(this, scope);

    /// <summary>Whether the resource belongs to any scope.</summary>
    public bool? IsInAnyScope => Topology.IsLinked(this);

    /// <summary>The declared scopes that the resource surely belongs to.</summary>
    public ImmutableArray<PrivateLinkScope> Scopes
        => Topology.Scopes.Where(scope => IsIn(scope) == true).ToImmutableArray();
}

/// <summary>A Log Analytics workspace.</summary>
internal sealed class Workspace(StackResource resource, ProviderType type, StackTopology topology) : MonitoredResource(resource, type, topology)
{
    public override ImmutableArray<Operation> Operations => ImmutableArray.Create(Operation.Ingestion, Operation.Query);

    public override InputValue PublicAccessSetting(Operation operation)
        => this[operation == Operation.Ingestion ? "publicNetworkAccessForIngestion" : "publicNetworkAccessForQuery"];
}

/// <summary>An Application Insights component.</summary>
internal sealed class Component(StackResource resource, ProviderType type, StackTopology topology) : MonitoredResource(resource, type, topology)
{
    private ResourceReference? _workspace;

    /// <summary>The workspace that holds the component's data.</summary>
    public ResourceReference Workspace => _workspace ??= Topology.References.ById(this["workspaceResourceId"]);

    public override ImmutableArray<Operation> Operations => ImmutableArray.Create(Operation.Ingestion, Operation.Query);

    public override InputValue PublicAccessSetting(Operation operation)
        => this[operation == Operation.Ingestion ? "publicNetworkAccessForIngestion" : "publicNetworkAccessForQuery"];
}

/// <summary>A data collection endpoint. One setting is for everything that it does.</summary>
internal sealed class DataCollectionEndpoint(StackResource resource, ProviderType type, StackTopology topology) : MonitoredResource(resource, type, topology)
{
    public override ImmutableArray<Operation> Operations => ImmutableArray.Create(Operation.Ingestion);

    public override InputValue PublicAccessSetting(Operation operation) => this["publicNetworkAccess"];
}
