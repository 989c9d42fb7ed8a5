using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>A scope holds up to 3,000 workspaces and 10,000 components; a resource is in up to 100 scopes.</summary>
internal sealed class LimitExceededRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS115",
        "Scope or resource exceeds a documented limit",
        "{0} is past a documented limit: Azure allows {1}",
        Area.Scope,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        var inScope = new Dictionary<(ArmResource? Scope, string? Name, string Type), int>();
        var scopesOf = new Dictionary<(ArmResource? Resource, string? Name), int>();
        foreach (var scoped in topology.ScopedResources.Where(scoped => scoped.IsCertain))
        {
            var (scope, linked) = (scoped.Scope.Target, scoped.Linked.Target);
            var type = scoped.Linked.IsA(MonitorKinds.Workspace) ? "workspaces" : scoped.Linked.IsA(MonitorKinds.Component) ? "components" : "";
            var settings = topology.SettingsOf(scoped);
            var limit = type == "workspaces" ? settings.MaxWorkspacesOfScope : settings.MaxComponentsOfScope;
            if (type.Length > 0 && IsKnown(scope) && Increment(inScope, (scope.Resource, scope.Name?.Text, type)) == limit + 1)
            {
                yield return WrongResource(scoped, scoped, $"{limit} {type} in one scope");
            }

            if (IsKnown(linked) && Increment(scopesOf, (linked.Resource, linked.Name?.Text)) == settings.MaxScopesOfResource + 1)
            {
                yield return WrongResource(scoped, scoped, $"{settings.MaxScopesOfResource} scopes for one resource");
            }
        }
    }

    private static bool IsKnown(Target target) => target.Resource is not null || target.Name?.Text is not null;

    private static int Increment<TKey>(Dictionary<TKey, int> counts, TKey key)
        => counts[key] = (counts.TryGetValue(key, out var count) ? count : 0) + 1;
}
