using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>What to collect, and where to send it.</summary>
internal sealed class DataCollectionRule(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    /// <summary>The sources that the documents say need a data collection endpoint, and what they collect.</summary>
    private static readonly ImmutableArray<(string Source, string Data)> SourcesWithEndpoint = ImmutableArray.Create(
        ("dataSources.windowsFirewallLogs", "Windows Firewall logs"),
        ("dataSources.prometheusForwarder", "Prometheus metrics"));

    /// <summary>The destinations that a data collection endpoint can't serve.</summary>
    private static readonly ImmutableArray<string> DestinationsWithoutEndpoint = ImmutableArray.Create(
        "destinations.eventHubs",
        "destinations.eventHubsDirect",
        "destinations.storageAccounts",
        "destinations.storageBlobsDirect",
        "destinations.storageTablesDirect");

    /// <summary>The data collection endpoint that the rule sends its data through.</summary>
    public ResourceReference Endpoint => Topology.References.ById(this["dataCollectionEndpointId"]);

    public bool HasNoEndpoint => this["dataCollectionEndpointId"].IsMissing;

    /// <summary>The Log Analytics workspaces that the data surely goes to.</summary>
    public ImmutableArray<RuleDestination> LogDestinations => Destinations("destinations.logAnalytics", MonitorKinds.LogAnalyticsDestination["workspaceResourceId"]);

    /// <summary>The Azure Monitor workspaces that the data surely goes to.</summary>
    public ImmutableArray<RuleDestination> MetricDestinations
        => Destinations("destinations.monitoringAccounts", MonitorKinds.MonitoringAccountDestination["accountResourceId"]);

    /// <summary>The workspaces of this stack that the logs surely go to.</summary>
    public IEnumerable<Workspace> Workspaces => LogDestinations.Select(destination => destination.Receiver.Resource).OfType<Workspace>();

    /// <summary>
    /// The scopes that hold one of the rule's workspaces but not the endpoint on the way to it. Empty where the endpoint shares a scope with the workspace, or can't be
    /// reached at all, which says more.
    /// </summary>
    public ImmutableArray<PrivateLinkScope> ScopesWithoutEndpoint
        => IsCertain && Endpoint.Resource is DataCollectionEndpoint { IsDeclared: true, IsCertain: true } endpoint && endpoint.UnreachableOperations.IsEmpty
            ? (from workspace in Workspaces
               where workspace.Scopes.All(scope => scope is { IsClosed: true, IsCertain: true } && endpoint.IsIn(scope) == false)
               from scope in workspace.Scopes
               select scope).Distinct().ToImmutableArray()
            : ImmutableArray<PrivateLinkScope>.Empty;

    /// <summary>The scopes that hold part of what the rule works with: its endpoint, or one of its workspaces.</summary>
    public ImmutableArray<PrivateLinkScope> Scopes
        => Workspaces.SelectMany(workspace => workspace.Scopes)
            .Concat(Endpoint.Resource is DataCollectionEndpoint endpoint ? endpoint.Scopes : ImmutableArray<PrivateLinkScope>.Empty)
            .Distinct()
            .ToImmutableArray();

    /// <summary>Where metrics of guests go: Azure Monitor's own metrics store.</summary>
    public InputValue MetricsDestination => this["destinations.azureMonitorMetrics"];

    /// <summary>The data sources that need a data collection endpoint, with what they collect.</summary>
    public IEnumerable<(InputValue Source, string Data)> EndpointSources
        => from entry in SourcesWithEndpoint
           from source in InputReader.ReadList(this[entry.Source]).Certain
           select (source, entry.Data);

    /// <summary>The destinations that are neither a Log Analytics workspace nor an Azure Monitor workspace.</summary>
    public IEnumerable<InputValue> UnsupportedDestinations => DestinationsWithoutEndpoint.SelectMany(destination => InputReader.ReadList(this[destination]).Certain);

    /// <summary>True for a workspace's own rule, which changes data on its arrival: no data is sent to the rule.</summary>
    public bool IsTransformation => this["kind"].Is("WorkspaceTransforms");

    /// <summary>True for a rule that programs send logs to by themselves, with no agent and no source.</summary>
    public bool IsDirect
        => this["kind"].Is("Direct")
            || (this["kind"].IsMissing && HasNoSource && HasStreamDeclaration);

    private bool HasStreamDeclaration => this["streamDeclarations"].Value switch
    {
        MapValue map => map.Entries.Values.Any(declaration => !declaration.IsConditional),
        SequenceValue sequence => sequence.Elements.Any(declaration => !declaration.IsConditional),
        _ => false,
    };

    private bool HasNoSource => this["dataSources"] is { IsMissing: true } or { Value: ObjectValue { IsComplete: true, Properties.IsEmpty: true } };

    private ImmutableArray<RuleDestination> Destinations(string list, ArmInput id)
        => InputReader.ReadList(this[list]).Certain
            .Select(entry => new RuleDestination(entry, Topology.References.ById(InputReader.Read(entry, Provider, id))))
            .ToImmutableArray();
}
