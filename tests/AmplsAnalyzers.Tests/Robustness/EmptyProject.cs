using System.Collections.Immutable;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplsAnalyzers.Tests.Robustness;

/// <summary>Projects that programs of any shape fit into. Their compilations start from one and share what it knows of its references.</summary>
internal static class EmptyProject
{
    public static Project OfApplication { get; } = Create(OutputKind.ConsoleApplication);

    public static Project OfLibrary { get; } = Create(OutputKind.DynamicallyLinkedLibrary);

    public static Project With(this Project project, IEnumerable<(string Path, string Text)> files)
        => files.Aggregate(project, (changed, file) => changed.AddDocument(Path.GetFileName(file.Path), file.Text, filePath: file.Path).Project);

    private static Project Create(OutputKind kind)
    {
        var project = TestProject.Create(
            new ExpectedProgram([], [], []),
            new CompilationSettings(
                [.. ProviderShape.V3.References, .. ProviderShape.Classic.References.Except(ProviderShape.V3.References)],
                LanguageVersion.Latest,
                kind,
                ImplicitUsings: true,
                Generators: [],
                // Rules that are off by default must not break either.
                new AmplsAnalyzer().SupportedDiagnostics.ToImmutableDictionary(descriptor => descriptor.Id, _ => ReportDiagnostic.Warn, StringComparer.Ordinal)));
        _ = project.GetCompilationAsync().GetAwaiter().GetResult();
        return project;
    }
}
