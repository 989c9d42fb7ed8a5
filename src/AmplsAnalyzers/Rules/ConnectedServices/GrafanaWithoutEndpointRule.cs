using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ConnectedServices;

/// <summary>Azure Managed Grafana is in no network of the user's. It reaches a closed workspace over a managed private endpoint of its own.</summary>
internal sealed class GrafanaWithoutEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS707",
        "Grafana cannot reach the private Azure Monitor workspace",
        "{1} takes no queries from public networks, and {0} has no managed private endpoint to it, so its dashboards stay empty; add one with the group 'prometheusMetrics'",
        Area.ConnectedServices,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from grafana in topology.Declared<Grafana>()
           where grafana.IsCertain
           from workspace in grafana.Workspaces
           where workspace is { IsClosed: true, IsCertain: true }
               && workspace.PublicAccessSetting.Is(PublicAccess.Disabled)
               && grafana.HasEndpointTo(workspace) == false
           select Missing(grafana, grafana, workspace).Involving(workspace)
               with
           { Detail = workspace.Label };
}
