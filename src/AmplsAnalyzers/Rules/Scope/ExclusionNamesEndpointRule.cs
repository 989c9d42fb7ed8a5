using AmplsAnalyzers.Stacks;
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
           let name = exclusion.ConnectionName.Value
           let endpoint = topology.PrivateEndpoints.FirstOrDefault(endpoint => RefersTo(name, endpoint) || (endpoint.IsCertain && endpoint.ConnectsTo(scope) != false && Names(name, endpoint, topology)))
           where endpoint is not null
           select WrongValue(scope, exclusion.ConnectionName, scope, endpoint).Involving(endpoint);

    private static bool RefersTo(Value name, PrivateEndpoint endpoint)
        => name is ReferenceValue { Path: ["Name"] or ["PrivateLinkServiceConnections" or "ManualPrivateLinkServiceConnections" or "PrivateServiceConnection", .., "Name"] } reference
            && ReferenceEquals(reference.Resource, endpoint.Resource);

    private static bool Names(Value name, PrivateEndpoint endpoint, StackTopology topology)
        => topology.References.Canonical(name) is { Text: { Length: > 0 } } text
            && (text.SameAs(endpoint.Name.Value) == true || endpoint.Connections.Any(connection => text.SameAs(topology.References.Canonical(connection.Name.Value)) == true));
}
