using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>An exclusion sets the modes of one private endpoint connection, and has to name it.</summary>
internal sealed class ExclusionWithoutConnectionRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS108",
        "Exclusion names no private endpoint connection",
        "An exclusion of {0} names no private endpoint connection, so Azure cannot tell whose modes it sets; set PrivateEndpointConnectionName",
        Area.Scope,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           from exclusion in scope.Exclusions
           where exclusion.NamesNothing
           select WrongArgs(scope, exclusion.Args, scope);
}
