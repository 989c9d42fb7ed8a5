using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>One run of analyzers over a program.</summary>
internal static class Analysis
{
    private static readonly CompilationWithAnalyzersOptions Options = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);

    /// <summary>As a build: the compiler's own diagnostics and the analyzers' ones.</summary>
    public static Task<ImmutableArray<Diagnostic>> BuildAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
        // A compilation that has been bound answers faster: each run gets its own.
        => compilation.Clone().WithAnalyzers(analyzers, Options).GetAllDiagnosticsAsync();

    /// <summary>As an editor: the diagnostics of one file.</summary>
    public static Task<ImmutableArray<Diagnostic>> DocumentAsync(Compilation compilation, SyntaxTree tree, ImmutableArray<DiagnosticAnalyzer> analyzers)
        => compilation.WithAnalyzers(analyzers, Options).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);

    /// <exception cref="InvalidOperationException">The planted error isn't reported: what was measured isn't what was meant.</exception>
    public static void ExpectPlanted(IEnumerable<Diagnostic> diagnostics)
    {
        if (diagnostics.All(diagnostic => diagnostic.Id != StackProgram.PlantedId))
        {
            throw new InvalidOperationException($"{StackProgram.PlantedId} isn't reported.");
        }
    }
}
