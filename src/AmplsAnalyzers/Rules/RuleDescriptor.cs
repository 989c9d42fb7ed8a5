using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules;

/// <summary>Makes the descriptors, all in one form.</summary>
internal static class RuleDescriptor
{
    private static readonly string RepositoryUrl = typeof(RuleDescriptor).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "RepositoryUrl")
        .Value!;

    public static DiagnosticDescriptor Create(
        string id, string title, string messageFormat, string category, DiagnosticSeverity defaultSeverity, bool isEnabledByDefault = true)
        => new(id, title, messageFormat, category, defaultSeverity, isEnabledByDefault, helpLinkUri: HelpLinkOf(id));

    /// <summary>The address of a rule's page.</summary>
    public static string HelpLinkOf(string id) => $"{RepositoryUrl}/blob/main/docs/rules/{id}.md";
}
