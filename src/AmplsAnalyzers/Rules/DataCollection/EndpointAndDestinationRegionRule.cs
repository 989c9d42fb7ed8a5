using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>A data collection endpoint ingests data for destinations in its own region.</summary>
internal sealed class EndpointAndDestinationRegionRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS406",
        "Data collection endpoint is in another region than its destination",
        "{0} sends data through {1} to {2} in another region, and a data collection endpoint ingests for its own region only",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           let endpoint = rule.Endpoint.Resource
           where endpoint is { IsDeclared: true }
           from destination in rule.Workspaces.Concat(rule.AzureMonitorWorkspaces).Select(destination => destination.Resource)
           where destination is { IsDeclared: true } && Regions.AreDifferent(endpoint.Region, destination.Region)
           select WrongResource(rule, rule, endpoint, destination).Involving(endpoint, destination);
}
