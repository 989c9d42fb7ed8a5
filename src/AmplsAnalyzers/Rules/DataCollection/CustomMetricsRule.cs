using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Custom metrics of an agent have a public address only.</summary>
internal sealed class CustomMetricsRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS414",
        "Custom metrics never travel over private link",
        "From {0}, metrics for Azure Monitor Metrics always go to a public address, whatever scope or data collection endpoint there is",
        Area.DataCollection,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule.MetricsDestination.IsGiven && (topology.MentionsScope || UsesClosedEndpoint(rule))
           select WrongArgs(rule, rule.MetricsDestination, rule);

    private static bool UsesClosedEndpoint(DataCollectionRule rule)
        => rule.Endpoint.Resource is DataCollectionEndpoint endpoint && endpoint.IsClosedToPublic(Operation.Ingestion);
}
