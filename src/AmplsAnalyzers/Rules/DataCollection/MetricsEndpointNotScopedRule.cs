using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>No scope takes an Azure Monitor workspace. Its data arrives over the private link through the data collection endpoint that Azure makes for it.</summary>
internal sealed class MetricsEndpointNotScopedRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS416",
        "Azure Monitor workspace's endpoint is not in the scope",
        "Metrics do not reach {0} over the private link, because the data collection endpoint that Azure makes for it is in no scope; add that endpoint to {1}",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from workspace in topology.Declared<AzureMonitorWorkspace>()
           where workspace is { IsCertain: true, IsUsedPrivately: true } && topology.KnowsEveryScope
               && topology.Scopes.All(scope => topology.Reach(ClientNetwork.Of(scope), workspace, Traffic.Ingestion).IsPrivate == false)
               // Where the workspace itself is linked, that is the mistake.
               && !topology.ScopedResources.Any(scoped => scoped.Linked.Is(workspace) == true)
           select Missing(workspace, workspace, MessageArgument.Of(topology.Scopes)).Naming(topology.Scopes.SelectMany(scope => scope.WithSurroundings));
}
