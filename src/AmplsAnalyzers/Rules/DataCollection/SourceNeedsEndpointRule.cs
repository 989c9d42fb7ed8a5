using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Windows Firewall logs and Prometheus metrics travel through a data collection endpoint only.</summary>
internal sealed class SourceNeedsEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS407",
        "Data source needs a data collection endpoint",
        "Windows Firewall logs and Prometheus metrics are not collected without a data collection endpoint, for which {0} leaves out the id; set DataCollectionEndpointId",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule.HasNoEndpoint && rule.EndpointSources.Any()
           select WrongArgs(rule, rule.EndpointSources.First(), rule);
}
