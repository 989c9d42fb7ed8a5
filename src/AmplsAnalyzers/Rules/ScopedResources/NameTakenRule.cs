using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>The name is the address of a scoped resource in its scope. A second one of the same name replaces the first.</summary>
internal sealed class NameTakenRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS204",
        "Two scoped resources of one scope share a name",
        "Under the name {1}, {0} would replace {2} in the same private link scope; give each a name of its own",
        Area.ScopedResources,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        foreach (var sameScope in topology.ScopedResourcesByScope)
        {
            var named = sameScope.Where(scoped => scoped.Name.Text is not null).ToList();
            for (var i = 1; i < named.Count; i++)
            {
                var second = named[i];
                // Where the link is there already, that says more.
                if (named.Take(i).FirstOrDefault(other => second.Name.Is(other.Name.Text!)) is { } first
                    && !named.Take(i).Any(other => other.IsForResource && second.IsForResource && second.Linked.Same(other.Linked) == true))
                {
                    yield return WrongResource(second, second, MessageArgument.Quoted([second.Name.Text!]), first).Involving(first);
                }
            }
        }
    }
}
