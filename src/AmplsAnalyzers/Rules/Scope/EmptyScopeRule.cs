using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>A connected scope takes over the names that all resources of Azure Monitor share. With nothing in it, a private-only scope blocks everything behind them.</summary>
internal sealed class EmptyScopeRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS112",
        "Scope is connected to a network but holds no resource",
        "A network is connected to {0} by {1}, but no resource is in there, so {2}; add the resources",
        Area.Scope,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           where scope is { IsClosed: true, IsCertain: true }
           let endpoints = topology.PrivateEndpoints.Where(endpoint => endpoint.IsCertain && endpoint.ConnectsTo(scope) == true).ToList()
           where endpoints.Count > 0 && topology.ScopedResources.All(scoped => scoped.Scope.Is(scope) == false && scoped.ScopeOfLogicalName != scope)
           select Missing(scope, scope, MessageArgument.Of(endpoints), Consequence(scope)).Involving([.. endpoints]);

    private static string Consequence(PrivateLinkScope scope) => (IsBlocked(scope, Operation.Ingestion), IsBlocked(scope, Operation.Query)) switch
    {
        (true, true) => "its queries and its Application Insights ingestion will be blocked",
        (true, _) => "its Application Insights ingestion will be blocked",
        (_, true) => "its queries will be blocked",
        _ => "nothing that it sends becomes private",
    };

    // Where nothing is in the scope, all resources are outside it.
    private static bool IsBlocked(PrivateLinkScope scope, Operation operation)
        => Reachability.Outside(isShared: true, scope.IsPrivateOnly(operation), acceptsPublic: null).Way == Way.Blocked;
}
