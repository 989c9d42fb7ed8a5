using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>An open scope lets its networks reach resources outside it. That is a documented choice, and no protection against data exfiltration.</summary>
internal sealed class OpenAccessModeRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS106",
        "Scope allows traffic to resources outside it",
        "The networks of {0} may send {1} traffic to resources outside it, so data can leave them that way; set the mode to 'PrivateOnly' if it must not",
        Area.Scope,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           from operation in new[] { Operation.Ingestion, Operation.Query }
           where scope.IsPrivateOnly(operation) == false
           select (scope.AccessMode(operation) is { IsMissing: false } mode ? WrongValue(scope, mode, scope, operation) : WrongResource(scope, scope, operation))
               .With(FindingProperties.Operations, operation.ToString())
               .With(FindingProperties.Value, AccessModes.PrivateOnly);
}
