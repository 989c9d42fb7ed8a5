using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>A connected scope takes over the names that all resources of Azure Monitor share. With nothing in it, a private-only scope blocks everything behind them.</summary>
internal sealed class EmptyScopeRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS112",
        "Scope is connected to a network but holds no resource",
        "{0} is connected to a network by {1}, but holds no resource, so that network's Azure Monitor traffic goes to a scope in which it reaches nothing; add resources",
        Area.Scope,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           where scope is { IsClosed: true, IsCertain: true } && topology.ScopedResources.All(scoped => scoped.Scope.Is(scope) == false)
           let endpoints = topology.PrivateEndpoints.Where(endpoint => endpoint.IsCertain && endpoint.ConnectsTo(scope) == true).ToList()
           where endpoints.Count > 0
           select Missing(scope, scope, MessageArgument.Of(endpoints)).Involving([.. endpoints]);
}
