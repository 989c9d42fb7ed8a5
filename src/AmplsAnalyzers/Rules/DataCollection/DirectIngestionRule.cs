using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Programs that send logs by themselves reach a workspace with a private link through a data collection endpoint only.</summary>
internal sealed class DirectIngestionRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS410",
        "Direct ingestion to a private workspace needs an endpoint",
        "Logs that programs send through {0} to {1} over a private link arrive through a data collection endpoint only; set DataCollectionEndpointId",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule is { IsDirect: true, HasNoEndpoint: true }
           let workspaces = rule.Workspaces.Where(workspace => workspace.IsPrivate).ToList()
           where workspaces.Count > 0
           select WrongResource(rule, rule, MessageArgument.Of(workspaces)).Involving([.. workspaces]);
}
