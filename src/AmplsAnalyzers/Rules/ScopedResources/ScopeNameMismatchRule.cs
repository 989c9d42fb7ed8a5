using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>Pulumi names a scope that has no name after the logical name, with a random suffix. The logical name alone is nobody's name.</summary>
internal sealed class ScopeNameMismatchRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS206",
        "Scope name does not match the declared scope",
        "Pulumi adds a random suffix to the logical name {1} of {0}, so Azure finds no scope of the name that is written here; use the output Name",
        Area.ScopedResources,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scoped in topology.ScopedResources
           let scope = scoped.ScopeOfLogicalName
           where scope is not null
           select WrongValue(scoped, scoped["scopeName"], scope, MessageArgument.Quoted(scoped["scopeName"].Texts)).Naming([scope]);
}
