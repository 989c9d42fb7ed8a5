using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>On the way to a workspace with a private link, the endpoint of the rule must be in the scope as well.</summary>
internal sealed class RuleEndpointNotScopedRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS408",
        "Rule's data collection endpoint is not in the destination's scope",
        "{0} sends through {1} to a workspace in {2}, but {1} is not in that scope, so the data does not take the private link; add {1} to the scope",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           from scope in rule.ScopesWithoutEndpoint
           let endpoint = rule.Endpoint.Resource!
           select Missing(rule, rule, endpoint, scope)
               .Involving(endpoint)
               .Naming(scope.WithSurroundings.Prepend(endpoint))
               with
           { Detail = scope.Label };
}
