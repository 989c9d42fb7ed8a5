using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>An agent in a private-link network fetches its configuration from a data collection endpoint in the scope.</summary>
internal sealed class ConfigurationEndpointNotInScopeRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS409",
        "Configuration endpoint is not in the scope",
        "{0} gives a machine the endpoint {1}, which is in no private link scope, so from a private-link network the agent cannot fetch its configuration; add it to a scope",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from association in topology.Declared<DataCollectionRuleAssociation>()
           let endpoint = topology.References.ById(association.Endpoint).Resource as DataCollectionEndpoint
           where association is { IsCertain: true, Rule.IsMissing: true } && topology.KnowsEveryScope
               && endpoint is { IsDeclared: true, IsCertain: true, IsInAnyScope: false }
           select Missing(association, association, endpoint).Naming(topology.Scopes.Prepend<ArmResource>(endpoint));
}
