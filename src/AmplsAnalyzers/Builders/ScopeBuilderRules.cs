using AmplsAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Builders;

/// <summary>What the builders' analyzer reports.</summary>
internal static class ScopeBuilderRules
{
    public static readonly DiagnosticDescriptor InvalidDefinition = RuleDescriptor.Create(
        "AMPLS901",
        "Scope builder definition is invalid",
        "{0} gets no scope builder: {1}",
        Area.Builders,
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnsupportedMember = RuleDescriptor.Create(
        "AMPLS902",
        "Member type cannot be part of a scope",
        "{0} can't be part of a private link scope: {1}",
        Area.Builders,
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor IncompleteChain = RuleDescriptor.Create(
        "AMPLS903",
        "Scope builder is incomplete",
        "This builder of {0} makes nothing yet: it still needs {1}",
        Area.Builders,
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NoProvider = RuleDescriptor.Create(
        "AMPLS904",
        "No supported Pulumi Azure provider is referenced",
        "{0} gets no scope builder: the project references neither Pulumi.AzureNative nor Pulumi.Azure with private link scopes and private endpoints",
        Area.Builders,
        DiagnosticSeverity.Warning);
}
