using System.Collections.Immutable;
using AmplsAnalyzers.Providers;

namespace AmplsAnalyzers.Topology;

/// <summary>A private endpoint's connection to the service behind it.</summary>
internal sealed class Connection(InputValue args, Provider provider, StackTopology topology, bool isManual)
{
    /// <summary>The part of a private link scope that a connection is for; it has no other.</summary>
    public const string ScopeGroup = "azuremonitor";

    private static readonly ImmutableArray<ResourceKind> WithoutPrivateLink = ImmutableArray.Create(
        MonitorKinds.Workspace, MonitorKinds.Component, MonitorKinds.DataCollectionEndpoint, MonitorKinds.DataCollectionRule, MonitorKinds.ScopedResource);

    public InputValue Args { get; } = args;

    /// <summary>True if the connection waits for somebody to approve it.</summary>
    public bool? IsManual { get; } = isManual ? true : provider == Provider.Classic ? InputReader.Read(args, provider, NetworkKinds.Connection["isManual"]).Value.Boolean : false;

    /// <summary>The input that makes the connection a manual one, where it is an input.</summary>
    public InputValue ManualInput { get; } = InputReader.Read(args, provider, NetworkKinds.Connection["isManual"]);

    /// <summary>The resource behind the endpoint.</summary>
    public ResourceReference Service { get; } = topology.References.ById(InputReader.Read(args, provider, NetworkKinds.Connection["privateLinkServiceId"]));

    /// <summary>True if the resource surely is one of Azure Monitor's that only a scope makes private.</summary>
    public bool NeedsScope => Service.Targets.Any() && Service.Targets.All(target => WithoutPrivateLink.Any(target.IsA));

    /// <summary>The parts of that resource that the connection is for.</summary>
    public InputList GroupIds { get; } = InputReader.ReadList(InputReader.Read(args, provider, NetworkKinds.Connection["groupIds"]));

    public InputValue Name { get; } = InputReader.Read(args, provider, NetworkKinds.Connection["name"]);

    /// <summary>Whether the service is a private link scope: the id says so or, where it isn't known, the group that only scopes have.</summary>
    public bool? LeadsToScope
        => Service.IsA(MonitorKinds.PrivateLinkScope) ? true
            : Service.Targets.Any() && Service.Targets.All(target => !target.IsUnknown) ? false
            : GroupIds.Certain.Any(group => group.Is(ScopeGroup)) ? true
            : null;
}
