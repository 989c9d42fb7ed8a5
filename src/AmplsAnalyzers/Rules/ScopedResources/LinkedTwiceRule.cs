using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>Azure answers 409, "Scoped resource with same linked resource id already exists", to a second link of one resource to one scope.</summary>
internal sealed class LinkedTwiceRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS203",
        "Resource is linked twice to the same scope",
        "Azure refuses {0} with a conflict, because the same private link scope has a link to {1} already, {2}; remove the second link",
        Area.ScopedResources,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        foreach (var sameScope in topology.ScopedResourcesByScope)
        {
            var links = sameScope.Where(scoped => scoped.IsForResource).ToList();
            for (var i = 1; i < links.Count; i++)
            {
                var second = links[i];
                if (links.Take(i).FirstOrDefault(other => second.Linked.Same(other.Linked) == true) is { } first)
                {
                    yield return WrongResource(second, second, Describe(second.Linked.Target), first).Naming([first]);
                }
            }
        }
    }

    private static MessageArgument Describe(Target target) => target.Resource is { } resource ? resource : "the same resource";
}
