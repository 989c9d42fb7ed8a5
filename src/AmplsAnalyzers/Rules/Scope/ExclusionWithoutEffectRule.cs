using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>An exclusion overrides the modes of its scope for one connection. One that sets the same modes overrides nothing.</summary>
internal sealed class ExclusionWithoutEffectRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS110",
        "Exclusion has no effect",
        "The exclusion repeats the access modes of {0}, so it changes nothing; remove it",
        Area.Scope,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           from exclusion in scope.Exclusions
           where !exclusion.NamesNothing && new[] { Operation.Ingestion, Operation.Query }.All(operation => Repeats(exclusion.AccessMode(operation), scope, operation))
           select WrongArgs(scope, exclusion.Args, scope);

    private static bool Repeats(InputValue mode, PrivateLinkScope scope, Operation operation)
        => mode.IsMissing || (mode.Text is { } text && AccessModes.IsKnown(text) && mode.Value.SameAs(scope.AccessMode(operation).Value) == true);
}
