using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>A scope makes a difference for the networks that have a private endpoint to it, and for no other.</summary>
internal sealed class NotConnectedRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS113",
        "Scope is connected to no network",
        "No private endpoint connects a network to {0}, so nothing in it is reached privately; add a private endpoint",
        Area.Scope,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           where scope is { IsClosed: true, IsCertain: true }
               // An endpoint that leads past every scope was meant for one: AMPLS502.
               && topology.PrivateEndpoints.All(endpoint => endpoint.ConnectsTo(scope) == false && !endpoint.Connections.Any(connection => connection.NeedsScope))
               && topology.IsReferredTo(scope, NeighbourKinds.ManagedPrivateEndpoint, "privateLinkResourceId") == false
           select Missing(scope, scope);
}
