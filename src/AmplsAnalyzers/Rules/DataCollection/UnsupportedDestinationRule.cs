using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>A data collection endpoint passes data on to Log Analytics and Azure Monitor workspaces, and to nothing else.</summary>
internal sealed class UnsupportedDestinationRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS415",
        "Destination is not supported with a data collection endpoint",
        "Nothing from {0} arrives here, because it goes through a data collection endpoint, which serves Log Analytics and Azure Monitor workspaces only; use a rule without endpoint",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule.Endpoint.Input.IsGiven
           from destination in rule.UnsupportedDestinations
           select WrongArgs(rule, destination, rule);
}
