using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>An Azure Monitor workspace takes in metrics through a data collection endpoint that Azure makes for it. That endpoint has to be in the scope.</summary>
internal sealed class MetricsEndpointNotInScopeRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS416",
        "Azure Monitor workspace's endpoint is not in the scope",
        "The data collection endpoint of {0} is in no private link scope, so metrics from a private-link network do not reach it; add that endpoint to a scope",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from workspace in topology.Declared<AzureMonitorWorkspace>()
           where workspace is { IsDeclared: true, IsCertain: true, IsEndpointScoped: false } && topology.KnowsEveryScope
               && (workspace.HasPrivateEndpoint == true || IsFedByCluster(workspace, topology))
           select Missing(workspace, workspace).Naming(topology.Scopes);

    private static bool IsFedByCluster(AzureMonitorWorkspace workspace, StackTopology topology)
        => (from rule in topology.Declared<DataCollectionRule>()
            where rule.AzureMonitorWorkspaces.Any(destination => destination.Is(workspace) == true)
            from association in topology.Declared<DataCollectionRuleAssociation>()
            where association.IsCertain && topology.References.ById(association.Rule).Is(rule) == true && association.Machine.IsA(NeighbourKinds.ManagedCluster)
            select association).Any();
}
