using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Where a network uses a scope, agents read their configuration over the private link, from an endpoint in the scope.</summary>
internal sealed class ConfigurationEndpointNotScopedRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS409",
        "Configuration endpoint is not in the scope",
        "With {0}, an agent's configuration comes from outside every private link scope, from {1}, and in the networks of {2} that traffic {3}; add {1} to the scope",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from association in topology.Declared<DataCollectionRuleAssociation>()
           where association is { IsCertain: true, IsForEndpoint: true } && topology.KnowsEveryScope
           let endpoint = association.ConfigurationEndpoint
           where endpoint is { IsDeclared: true, IsCertain: true, IsInAnyScope: false } && endpoint.UnreachableOperations.IsEmpty
               && !IsMissedByRule(endpoint, topology)
               && !topology.IsSurelyUnconnected(association.Machine.Resource)
           select Missing(association, association, endpoint, MessageArgument.Of(topology.Scopes), endpoint.Reach(ClientNetwork.Of(topology.Scopes[0]), Operation.Ingestion).Outcome)
               .Involving(endpoint)
               .ToJoin(topology.Scopes, endpoint)
               with
           { Detail = endpoint.Label };

    // A rule that sends through the endpoint shows the same gap: AMPLS408.
    private static bool IsMissedByRule(DataCollectionEndpoint endpoint, StackTopology topology)
        => topology.Declared<DataCollectionRule>().Any(rule => rule.Endpoint.Is(endpoint) == true && rule.ScopesWithoutEndpoint.Any());
}
