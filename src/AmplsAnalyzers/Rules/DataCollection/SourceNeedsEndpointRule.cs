using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Windows Firewall logs and Prometheus metrics travel through a data collection endpoint only.</summary>
internal sealed class SourceNeedsEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS407",
        "Data source needs a data collection endpoint",
        "{0} names no data collection endpoint, and Windows Firewall logs and Prometheus metrics are not collected without one; set DataCollectionEndpointId",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule.HasNoEndpoint && rule.EndpointSources.Any()
           select WrongArgs(rule, rule.EndpointSources.First(), rule);
}
