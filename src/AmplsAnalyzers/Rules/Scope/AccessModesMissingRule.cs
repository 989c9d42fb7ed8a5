using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>Azure requires both access modes. The provider throws where one is missing, and the compiler doesn't see it.</summary>
internal sealed class AccessModesMissingRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS104",
        "Access mode settings are missing",
        "Without the {1} access mode, creating {0} fails with an ArgumentNullException before anything is deployed; set both modes in AccessModeSettings",
        Area.Scope,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           where scope.RequiresAccessModes
           from operation in new[] { Operation.Ingestion, Operation.Query }
           where scope.AccessMode(operation).IsMissing
           select WrongResource(scope, scope, operation)
               .With(FindingProperties.Operations, operation.ToString());
}
