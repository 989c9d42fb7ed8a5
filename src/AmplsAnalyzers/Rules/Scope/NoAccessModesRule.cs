using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>The first API version has no access modes. Scopes that are made with it are open for queries and private-only for ingestion.</summary>
internal sealed class NoAccessModesRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS105",
        "This API version has no access modes",
        "The API version of {0} has no access modes, and makes ingestion private-only whatever the program wants; use a later version and set both modes",
        Area.Scope,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           where !scope.HasAccessModes
           select WrongResource(scope, scope);
}
