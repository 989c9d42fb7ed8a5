using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Programs that send logs to a private workspace themselves need a data collection endpoint to send them to.</summary>
internal sealed class DirectIngestionNeedsEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS410",
        "Direct ingestion to a private workspace needs an endpoint",
        "{0} takes logs straight from programs for the private workspace {1}, and has no data collection endpoint to take them in; set DataCollectionEndpointId",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule.HasNoEndpoint && rule.IsDirect
           from workspace in rule.Workspaces.Select(destination => destination.Resource).OfType<Workspace>()
           where workspace.IsInAnyScope == true || workspace.IsClosedToPublic(Operation.Ingestion)
           select WrongResource(rule, rule, workspace).Involving(workspace);
}
