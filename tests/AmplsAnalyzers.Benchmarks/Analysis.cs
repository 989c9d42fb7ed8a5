using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Benchmarks;

/// <summary>One run of analyzers over a program.</summary>
internal static class Analysis
{
    private static readonly CompilationWithAnalyzersOptions Options = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);

    private static readonly CompilationWithAnalyzersOptions LoggingOptions = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);

    /// <summary>As a build: the compiler's own diagnostics and the analyzers' ones.</summary>
    public static Task<ImmutableArray<Diagnostic>> BuildAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
        // A compilation that has been bound answers faster: each run gets its own.
        => compilation.Clone().WithAnalyzers(analyzers, Options).GetAllDiagnosticsAsync();

    /// <summary>The time that a build spends in the analyzers' own code. What the compiler works out on their behalf is charged to whoever asks first.</summary>
    public static async Task<TimeSpan> CallbackTimeAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var result = await compilation.Clone().WithAnalyzers(analyzers, LoggingOptions).GetAnalysisResultAsync(CancellationToken.None);
        return new TimeSpan(result.AnalyzerTelemetryInfo.Values.Sum(telemetry => telemetry.ExecutionTime.Ticks));
    }

    /// <summary>As an editor: the diagnostics of one file.</summary>
    public static Task<ImmutableArray<Diagnostic>> DocumentAsync(Compilation compilation, SyntaxTree tree, ImmutableArray<DiagnosticAnalyzer> analyzers)
        => compilation.WithAnalyzers(analyzers, Options).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);

    /// <exception cref="InvalidOperationException">Not just the planted error is reported: what was measured isn't what was meant.</exception>
    public static void ExpectPlanted(IEnumerable<Diagnostic> diagnostics)
    {
        var ours = diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("AMPLS", StringComparison.Ordinal)).ToList();
        if (ours.Count(diagnostic => diagnostic.Id == StackProgram.PlantedId) != 1 || ours.Exists(diagnostic => diagnostic.Location.SourceTree != ours[0].Location.SourceTree))
        {
            throw new InvalidOperationException($"Not just {StackProgram.PlantedId} is reported: {string.Join(", ", ours.Take(5))}");
        }
    }
}
