using AmplsAnalyzers.Configuration;
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
        "Azure allows {1}, and {0} would exceed that",
        Area.Scope,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        var inScope = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var scopesOf = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var scoped in topology.ScopedResources.Where(scoped => scoped.IsCertain))
        {
            var (scope, linked) = (scoped.Scope.Target, scoped.Linked.Target);
            var settings = topology.SettingsOf(scoped);
            if (LimitOf(scoped.Linked, settings) is var (type, limit) && KeyOf(scope) is { } holder && Exceeds(inScope, $"{holder} {type}", linked.Identity, limit))
            {
                yield return WrongResource(scoped, scoped, $"{limit} {type} in one scope");
            }

            if (KeyOf(linked) is { } key && Exceeds(scopesOf, key, scope.Identity, settings.MaxScopesOfResource))
            {
                yield return WrongResource(scoped, scoped, $"{settings.MaxScopesOfResource} scopes for one resource");
            }
        }
    }

    private static (string Type, int Limit)? LimitOf(ResourceReference linked, Settings settings)
        => linked.IsA(MonitorKinds.Workspace) ? ("workspaces", settings.MaxWorkspacesOfScope)
            : linked.IsA(MonitorKinds.Component) ? ("components", settings.MaxComponentsOfScope)
            : null;

    // True for the first one past the limit. The same one may come twice.
    private static bool Exceeds(Dictionary<string, HashSet<string>> sets, string key, string? member, int limit)
    {
        if (!sets.TryGetValue(key, out var set))
        {
            sets.Add(key, set = new HashSet<string>(StringComparer.Ordinal));
        }

        return member is not null && set.Add(member) && set.Count == limit + 1;
    }

    // Equal texts mean one resource; null where that can't be told.
    private static string? KeyOf(Target target) => target.Identity ?? (target.Resource is { IsCertain: true } resource ? $"#{resource.Resource.Index}" : null);
}
