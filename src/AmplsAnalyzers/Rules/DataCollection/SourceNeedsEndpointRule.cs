using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Windows firewall logs and Prometheus metrics reach Azure Monitor through a data collection endpoint only.</summary>
internal sealed class SourceNeedsEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS407",
        "Data source needs a data collection endpoint",
        "{0} collects data that only a data collection endpoint takes in, but has none; set DataCollectionEndpointId",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule.HasNoEndpoint
           from source in rule.EndpointSources
           select WrongValue(rule, source, rule);
}
