using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>The link between a private link scope and a resource in it.</summary>
internal sealed class ScopedResource(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    private ResourceReference? _scope;
    private ResourceReference? _linked;

    public ResourceReference Scope => _scope ??= Topology.References.ByName(this["scopeName"], MonitorKinds.PrivateLinkScope, ResourceGroup, this);

    /// <summary>The scope of this stack whose logical name is written here for its name, to which Pulumi adds a random suffix; null where there is none.</summary>
    public PrivateLinkScope? ScopeOfLogicalName
        => this["scopeName"] is { Value: ConstantValue } name && Scope.Resource is null
            ? Topology.Declared<PrivateLinkScope>().FirstOrDefault(scope =>
                scope.IsCertain && scope.Name.IsMissing && scope.Resource.Name.Text is { } logicalName && name.Is(logicalName)
                && scope.ResourceGroup.Value.SameAs(ResourceGroup.Value) == true)
            : null;

    public ResourceReference Linked => _linked ??= Topology.References.ById(this["linkedResourceId"]);

    /// <summary>False if the link is for the metrics of a whole subscription, or may be.</summary>
    public bool IsForResource
        => this["subscriptionLocation"].IsMissing && (this["kind"].IsMissing || this["kind"].Is("Resource"));

    /// <summary>Groups scoped resources that surely share a scope.</summary>
    public static IReadOnlyList<IReadOnlyList<ScopedResource>> ByScope(IEnumerable<ScopedResource> all)
    {
        var groups = new List<List<ScopedResource>>();
        var byDeclaredScope = new Dictionary<ArmResource, List<ScopedResource>>();
        foreach (var scoped in all)
        {
            var declared = scoped.Scope.Resource;
            if (declared is not null && byDeclaredScope.TryGetValue(declared, out var same))
            {
                same.Add(scoped);
                continue;
            }

            var group = groups.Find(known => scoped.SharesScopeWith(known[0]) == true);
            if (group is null)
            {
                groups.Add(group = []);
            }

            group.Add(scoped);
            // Of a scope that is created many times, no two links surely share one.
            if (declared is { IsDeclared: true } && scoped.SharesScopeWith(scoped) == true)
            {
                byDeclaredScope.Add(declared, group);
            }
        }

        return groups;
    }

    /// <summary>Whether the two belong to one scope. The same values name the same scope, even where they aren't known.</summary>
    public bool? SharesScopeWith(ScopedResource other)
        => Scope.Same(other.Scope)
            ?? (this["scopeName"].Value.SameAs(other["scopeName"].Value) == true && ResourceGroup.Value.SameAs(other.ResourceGroup.Value) == true && ExplicitProvider.SameAs(other.ExplicitProvider) == true ? true : null);
}
