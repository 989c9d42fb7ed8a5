using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>The name is the address of a scoped resource in its scope. A second one of the same name replaces the first.</summary>
internal sealed class NameTakenRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS204",
        "Two scoped resources of one scope share a name",
        "{0} has the name {1} that {2} has in the same scope, so the second link replaces the first; give it another name",
        Area.ScopedResources,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        var named = topology.ScopedResources.Where(scoped => scoped.IsCertain && scoped.Name.Text is not null).ToList();
        for (var i = 1; i < named.Count; i++)
        {
            var second = named[i];
            var first = named.Take(i).FirstOrDefault(other => second.Name.Is(other.Name.Text!) && second.SharesScopeWith(other) == true && second.Linked.Same(other.Linked) != true);
            if (first is not null)
            {
                yield return WrongResource(second, second, MessageArgument.Quoted([second.Name.Text!]), first).Involving(first);
            }
        }
    }
}
