using AmplsAnalyzers.Stacks;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>Pulumi orders resources by the outputs that they use. A literal tells it nothing: the link may be created first, and removed last.</summary>
internal sealed class LiteralReferenceRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS207",
        "Declared resource is referred to by a literal",
        "This program creates {0}, but a literal does not tell Pulumi to create that first and remove it last; use the output {1}",
        Area.ScopedResources,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scoped in topology.ScopedResources
           from reference in new[] { (Resource: scoped.Scope, Output: "Name"), (Resource: scoped.Linked, Output: "Id") }
           let declared = reference.Resource.Resource
           where declared is { IsDeclared: true, IsCertain: true }
               && reference.Resource.Input.Value.Alternatives().All(value => value is ConstantValue)
               && topology.Dependencies.AreOrdered(scoped.Resource, declared.Resource) == false
           select WrongValue(scoped, reference.Resource.Input, declared, reference.Output)
               .Naming([declared])
               .With(FindingProperties.Value, reference.Output);
}
