using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>Azure names the connections of a scope itself, with a random part. An exclusion that names the endpoint, or the endpoint's own connection, is accepted and ignored.</summary>
internal sealed class ExclusionNamesEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS109",
        "Exclusion does not name a private endpoint connection",
        "The exclusion of {0} names the private endpoint {1}, not its connection, so Azure ignores it; take the name from the scope's PrivateEndpointConnections",
        Area.Scope,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           from exclusion in scope.Exclusions
           let name = exclusion.ConnectionName
           let endpoint = topology.PrivateEndpoints.FirstOrDefault(endpoint => endpoint.GivesName(name) || (endpoint.IsCertain && endpoint.ConnectsTo(scope) != false && endpoint.IsNamed(name)))
           where endpoint is not null
           select WrongValue(scope, name, scope, endpoint).Involving(endpoint);
}
