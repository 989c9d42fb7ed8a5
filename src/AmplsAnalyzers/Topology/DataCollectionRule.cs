using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>What to collect, and where to send it.</summary>
internal sealed class DataCollectionRule(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    /// <summary>The sources that the documents say need a data collection endpoint.</summary>
    private static readonly ImmutableArray<string> SourcesWithEndpoint = ImmutableArray.Create("dataSources.windowsFirewallLogs", "dataSources.prometheusForwarder");

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

    /// <summary>The Log Analytics workspaces that the data goes to.</summary>
    public ImmutableArray<ResourceReference> Workspaces => References("destinations.logAnalytics", MonitorKinds.LogAnalyticsDestination["workspaceResourceId"]);

    /// <summary>The Azure Monitor workspaces that the data goes to.</summary>
    public ImmutableArray<ResourceReference> AzureMonitorWorkspaces
        => References("destinations.monitoringAccounts", MonitorKinds.MonitoringAccountDestination["accountResourceId"]);

    /// <summary>Where metrics of guests go: Azure Monitor's own metrics store.</summary>
    public InputValue MetricsDestination => this["destinations.azureMonitorMetrics"];

    /// <summary>The data sources that need a data collection endpoint.</summary>
    public IEnumerable<InputValue> EndpointSources => SourcesWithEndpoint.SelectMany(source => InputReader.ReadList(this[source]).Certain);

    /// <summary>The destinations that are neither a Log Analytics workspace nor an Azure Monitor workspace.</summary>
    public IEnumerable<InputValue> UnsupportedDestinations => DestinationsWithoutEndpoint.SelectMany(destination => InputReader.ReadList(this[destination]).Certain);

    /// <summary>True for a rule that programs send logs to by themselves, with no agent and no source.</summary>
    public bool IsDirect
        => this["kind"].Is("Direct")
            || (this["dataSources"].IsMissing && this["streamDeclarations"].Value is MapValue { Entries.IsEmpty: false } or SequenceValue { Elements.IsEmpty: false });

    private ImmutableArray<ResourceReference> References(string list, ArmInput id)
        => InputReader.ReadList(this[list]).Certain.Select(destination => Topology.References.ById(InputReader.Read(destination, Provider, id))).ToImmutableArray();
}
