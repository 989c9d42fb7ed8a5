using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>On the way to a workspace with a private link, the endpoint of the rule must be in the scope as well.</summary>
internal sealed class RuleEndpointNotScopedRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS408",
        "Rule's data collection endpoint is not in the destination's scope",
        "What {0} will send to a workspace in {2} goes through {1}, outside that scope, and from its networks that traffic {3}; add {1} to the scope",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           from scope in rule.ScopesWithoutEndpoint
           let endpoint = (DataCollectionEndpoint)rule.Endpoint.Resource!
           select Missing(rule, rule, endpoint, scope, endpoint.Reach(ClientNetwork.Of(scope), Operation.Ingestion).Outcome)
               .Involving(endpoint)
               .Naming(scope.WithSurroundings.Prepend(endpoint))
               with
           { Detail = scope.Label };
}
