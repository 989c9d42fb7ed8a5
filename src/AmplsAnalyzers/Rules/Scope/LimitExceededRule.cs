using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;
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
            if (LimitOf(scoped.Linked, settings) is var (type, limit) && KeyOf(scope) is { } holder && Exceeds(inScope, $"{holder} {type}", IdentityOf(linked), limit))
            {
                yield return WrongResource(scoped, scoped, $"{limit} {type} in one scope");
            }

            if (KeyOf(linked) is { } key && Exceeds(scopesOf, key, IdentityOf(scope), settings.MaxScopesOfResource))
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
    private static string? KeyOf(Target target) => IdentityOf(target) ?? (target.Resource is { IsCertain: true } resource ? $"#{resource.Resource.Index}" : null);

    // Besides, different texts mean different resources.
    private static string? IdentityOf(Target target)
        => target.Resource is { IsDeclared: true } resource ? $"#{resource.Resource.Index}"
            : (Part(target.Subscription ?? ConstantValue.Null), Part(target.ResourceGroup), Part(target.Name)) is ({ } subscription, { } group, { } name) ? $"{subscription}/{group}/{target.ArmType}/{name}"
            : null;

    private static string? Part(Value? value) => value switch
    {
        ConstantValue constant => constant.ToString().ToUpperInvariant(),
        ReferenceValue { Path: ["Id"] } reference => $"#{reference.Resource.Index}",
        _ => null,
    };
}
