using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>A scoped resource is the link between a scope and a resource, and has to name the resource.</summary>
internal sealed class LinksNothingRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS202",
        "Scoped resource links nothing",
        "Nothing is linked to the scope by {0}; set LinkedResourceId",
        Area.ScopedResources,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scoped in topology.ScopedResources
           where scoped.Linked.Input.IsMissing || scoped.Linked.Input.Is("")
           select WrongResource(scoped, scoped);
}
