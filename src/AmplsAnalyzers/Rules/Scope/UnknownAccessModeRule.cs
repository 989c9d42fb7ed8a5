using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>The provider accepts any text as an access mode. Azure accepts two.</summary>
internal sealed class UnknownAccessModeRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS103",
        "Unknown access mode",
        "Azure knows the access modes 'Open' and 'PrivateOnly' only, so it refuses the {1} access mode {2} of {0}",
        Area.Scope,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           from given in Modes(scope)
           where given.Mode.IsGiven && given.Mode.IsText(mode => !AccessModes.IsKnown(mode))
           select WrongValue(scope, given.Mode, scope, given.Operation, MessageArgument.Quoted(given.Mode.Texts))
               .With(FindingProperties.Value, AccessModes.Nearest(given.Mode.Texts[0]));

    private static IEnumerable<(Operation Operation, InputValue Mode)> Modes(PrivateLinkScope scope)
        => from operation in new[] { Operation.Ingestion, Operation.Query }
           from mode in scope.Exclusions.Select(exclusion => exclusion.AccessMode(operation)).Prepend(scope.AccessMode(operation))
           select (operation, mode);
}
