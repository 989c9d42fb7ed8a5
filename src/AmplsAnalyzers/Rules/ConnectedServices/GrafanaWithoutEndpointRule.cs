using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ConnectedServices;

/// <summary>Azure Managed Grafana is in no network of the user's. It reaches a closed workspace over a managed private endpoint of its own.</summary>
internal sealed class GrafanaWithoutEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS707",
        "Grafana cannot reach the private Azure Monitor workspace",
        "Dashboards of {0} stay empty for lack of a managed private endpoint to {1}, closed to public networks; add one with the group 'prometheusMetrics'",
        Area.ConnectedServices,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from grafana in topology.Declared<Grafana>()
           from workspace in grafana.Workspaces
           where grafana.Lacks(workspace)
           select Missing(grafana, grafana, workspace).Involving(workspace)
               with
           { Detail = workspace.Label };
}
