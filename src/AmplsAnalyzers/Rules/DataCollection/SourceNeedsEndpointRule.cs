using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Windows Firewall logs and Prometheus metrics travel through a data collection endpoint only.</summary>
internal sealed class SourceNeedsEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS407",
        "Data source needs a data collection endpoint",
        "Without a data collection endpoint, {0} collects no {1}; set DataCollectionEndpointId",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule.HasNoEndpoint
           let sources = rule.EndpointSources.ToList()
           where sources.Count > 0
           select WrongArgs(rule, sources[0].Source, rule, MessageArgument.Every(sources.Select(source => source.Data).Distinct()));
}
