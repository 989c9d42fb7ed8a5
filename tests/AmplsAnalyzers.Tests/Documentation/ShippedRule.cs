using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using AmplsAnalyzers.CodeFixes.Scope;
using AmplsAnalyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Tests.Documentation;

/// <summary>A rule as the package has it: one of its analyzers reports it, and a code fix may mend it.</summary>
internal sealed record ShippedRule(DiagnosticDescriptor Descriptor, bool HasFix)
{
    /// <summary>All of them, in the order of the ids.</summary>
    public static ImmutableSortedDictionary<string, ShippedRule> All { get; } = Load();

    public string Id => Descriptor.Id;

    public string Title => Descriptor.Title.ToString(CultureInfo.InvariantCulture);

    public string MessageFormat => Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);

    public string Severity => Descriptor.IsEnabledByDefault ? Descriptor.DefaultSeverity.ToString() : "Off";

    public string Fix => HasFix ? "yes" : "no";

    private static ImmutableSortedDictionary<string, ShippedRule> Load()
    {
        var fixable = New<CodeFixProvider>(typeof(AddAccessModesFix).Assembly).SelectMany(fix => fix.FixableDiagnosticIds).ToHashSet(StringComparer.Ordinal);
        return New<DiagnosticAnalyzer>(typeof(AmplsAnalyzer).Assembly)
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .ToImmutableSortedDictionary(rule => rule.Id, rule => new ShippedRule(rule, fixable.Contains(rule.Id)), StringComparer.Ordinal);
    }

    private static IEnumerable<T> New<T>(Assembly assembly)
        => from type in assembly.GetTypes()
           where type is { IsAbstract: false } && type.IsAssignableTo(typeof(T))
           select (T)Activator.CreateInstance(type)!;
}
