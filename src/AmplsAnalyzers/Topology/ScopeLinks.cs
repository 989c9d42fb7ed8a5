using System.Collections.Immutable;

namespace AmplsAnalyzers.Topology;

/// <summary>Which resources belong to which scopes. A big stack asks for each resource, so it is looked up rather than searched for.</summary>
internal sealed class ScopeLinks
{
    private readonly ImmutableArray<ScopedResource> _all;
    private readonly ILookup<ArmResource?, ScopedResource> _byResource;
    private readonly ImmutableArray<ScopedResource> _withoutResource;

    public ScopeLinks(ImmutableArray<ScopedResource> all)
    {
        _all = all;
        _byResource = all.ToLookup(OnlyResource);
        _withoutResource = _byResource[null].ToImmutableArray();
    }

    /// <summary>Whether the resource belongs to the scope, or, without one, to any scope.</summary>
    public bool? AreLinked(MonitoredResource resource, PrivateLinkScope? scope)
    {
        var isPossible = false;
        foreach (var scoped in Candidates(resource))
        {
            var answer = scoped.Linked.Is(resource) & (scope is null ? true : scoped.Scope.Is(scope));
            if (answer == true && scoped.IsCertain)
            {
                return true;
            }

            isPossible |= answer != false;
        }

        return isPossible ? null : false;
    }

    /// <summary>The scopes of the program that the resource surely belongs to.</summary>
    public IEnumerable<PrivateLinkScope> ScopesOf(MonitoredResource resource)
        => (from scoped in Candidates(resource)
            where scoped.IsCertain && scoped.Linked.Is(resource) == true
            let scope = scoped.Scope.Resource as PrivateLinkScope
            where scope is not null && scoped.Scope.Is(scope) == true
            select scope).Distinct();

    // What a program creates is no other thing that it creates.
    private IEnumerable<ScopedResource> Candidates(MonitoredResource resource)
        => resource.IsDeclared ? _byResource[resource].Concat(_withoutResource) : _all;

    private static ArmResource? OnlyResource(ScopedResource scoped)
        => scoped.Linked.Targets is [{ Resource: { IsDeclared: true } resource }] ? resource : null;
}
