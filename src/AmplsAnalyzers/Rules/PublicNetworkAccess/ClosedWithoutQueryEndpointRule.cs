using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.PublicNetworkAccess;

/// <summary>Queries to an Azure Monitor workspace don't go through a private link scope. They need a private endpoint to the workspace itself.</summary>
internal sealed class ClosedWithoutQueryEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS307",
        "Azure Monitor workspace is closed but has no query endpoint",
        "Nobody can query {0}, closed to public networks and without a private endpoint; add a private endpoint with the group 'prometheusMetrics'",
        Area.PublicNetworkAccess,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from workspace in topology.Declared<AzureMonitorWorkspace>()
           where workspace.IsCertain && topology.Reach(ClientNetwork.Any, workspace, Traffic.Query).Reason == ReachReason.NoQueryEndpoint
               && !topology.Declared<Grafana>().Any(grafana => grafana.Lacks(workspace))
           select Missing(workspace, workspace);
}
