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
            foreach (var sameName in named.GroupBy(scoped => scoped.Name.Text!, StringComparer.OrdinalIgnoreCase))
            {
                var first = sameName.First();
                // Where the link is there already, that says more.
                foreach (var second in sameName.Skip(1).Where(second => !named.TakeWhile(earlier => earlier != second).Any(earlier => AreSameLink(earlier, second))))
                {
                    yield return WrongResource(second, second, MessageArgument.Quoted([second.Name.Text!]), first).Involving(first);
                }
            }
        }
    }

    private static bool AreSameLink(ScopedResource one, ScopedResource other)
        => one.IsForResource && other.IsForResource && other.Linked.Same(one.Linked) == true;
}
