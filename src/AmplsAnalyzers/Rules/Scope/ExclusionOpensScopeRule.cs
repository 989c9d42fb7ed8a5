using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>An exclusion that opens a private-only scope gives one network a way past it. A policy that looks at the scope's own modes doesn't see that.</summary>
internal sealed class ExclusionOpensScopeRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS111",
        "Exclusion opens a private-only scope",
        "In spite of the private-only mode of {0}, this exclusion lets the {1} traffic of one network reach resources outside the scope; make sure that this is meant",
        Area.Scope,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           from exclusion in scope.Exclusions
           from operation in new[] { Operation.Ingestion, Operation.Query }
           where scope.IsPrivateOnly(operation) == true && exclusion.AccessMode(operation).Is(AccessModes.Open)
           select WrongValue(scope, exclusion.AccessMode(operation), scope, operation);
}
