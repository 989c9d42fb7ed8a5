using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Data for a destination behind a private link has to come through a data collection endpoint in the same scope.</summary>
internal sealed class EndpointNotInScopeRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS408",
        "Rule's data collection endpoint is not in the destination's scope",
        "{0} sends data to {1} in the scope {2} through {3}, which is not in that scope, so the data does not take the private link; add {3} to it",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           let endpoint = rule.Endpoint.Resource as DataCollectionEndpoint
           where rule.IsCertain && endpoint is { IsDeclared: true, IsCertain: true } && topology.KnowsEveryScope
           from workspace in rule.Workspaces.Select(destination => destination.Resource).OfType<Workspace>()
           from scope in workspace.Scopes
           where endpoint.IsIn(scope) == false
           select Missing(rule, rule, workspace, scope, endpoint)
               .Involving(workspace)
               .Naming([endpoint, scope])
               with { Detail = $"{endpoint.Resource.Index}" };
}
