using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>A scoped resource is the link between a scope and a resource, and has to name the resource.</summary>
internal sealed class LinksNothingRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS202",
        "Scoped resource links nothing",
        "{0} links no resource to its scope; set LinkedResourceId",
        Area.ScopedResources,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scoped in topology.ScopedResources
           where scoped.Linked.Input.IsMissing
           select WrongResource(scoped, scoped);
}
