using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Data that goes through an endpoint arrives at workspaces of the endpoint's own region only.</summary>
internal sealed class DestinationRegionRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS406",
        "Data collection endpoint is in another region than its destination",
        "{0} cannot send through {1} in {2}, because {3}; a data collection endpoint must be in the region of the destination",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           let endpoint = rule.Endpoint.Resource as DataCollectionEndpoint
           where endpoint is not null
           from destination in rule.LogDestinations.Concat(rule.MetricDestinations)
           let receiver = destination.Receiver.Resource
           where receiver is not null && Regions.AreDifferent(endpoint, receiver)
           select WrongResource(rule, rule, endpoint, MessageArgument.Region(endpoint.Location), MessageArgument.Every([$"'{receiver.Label}' is in {MessageArgument.Region(receiver.Location)}"]))
               .Involving(endpoint, receiver);
}
