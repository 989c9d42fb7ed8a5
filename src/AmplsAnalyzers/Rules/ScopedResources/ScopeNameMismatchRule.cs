using AmplsAnalyzers.Stacks;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>Pulumi names a scope that has no name after the logical name, with a random suffix. The logical name alone is nobody's name.</summary>
internal sealed class ScopeNameMismatchRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS206",
        "Scope name does not match the declared scope",
        "{1} is the logical name of {0}, which Pulumi creates under that name with a random suffix, so Azure finds no such scope; use {0}.Name",
        Area.ScopedResources,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scoped in topology.ScopedResources
           where scoped["scopeName"].Value is ConstantValue && scoped.Scope.Resource is null
           from scope in topology.Declared<PrivateLinkScope>()
           where scope.Name.IsMissing && scope.Resource.Name.Text is not null && scoped["scopeName"].Is(scope.Resource.Name.Text)
               && scope.ResourceGroup.Value.SameAs(scoped.ResourceGroup.Value) != false
           select WrongValue(scoped, scoped["scopeName"], scope.Label, MessageArgument.Quoted(scoped["scopeName"].Texts)).Naming([scope]);
}
