using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Data collection endpoints support Log Analytics workspaces and Azure Monitor workspaces as destinations, no others.</summary>
internal sealed class UnsupportedDestinationRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS415",
        "Destination is not supported with a data collection endpoint",
        "{0} has a data collection endpoint and a destination that such endpoints do not serve; they serve Log Analytics and Azure Monitor workspaces only",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule["dataCollectionEndpointId"].IsGiven
           from destination in rule.UnsupportedDestinations
           select WrongValue(rule, destination, rule);
}
