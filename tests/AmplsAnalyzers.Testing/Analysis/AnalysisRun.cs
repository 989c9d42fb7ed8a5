using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Testing;

/// <summary>What one way of running an analyzer over a project reports.</summary>
/// <param name="Name">The way, in the words of a failure message.</param>
/// <param name="Diagnostics">Every diagnostic of the analyzer, of every id and severity.</param>
/// <param name="NotLive">Those of them that an IDE does not show while typing.</param>
internal sealed record AnalysisRun(string Name, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<Diagnostic> NotLive)
{
    /// <summary>As a build does it: the whole compilation at once.</summary>
    public static async Task<AnalysisRun> WholeCompilationAsync(
        string name, Project project, DiagnosticAnalyzer analyzer, bool concurrent, CancellationToken cancellationToken)
    {
        var crashes = new Crashes();
        var driver = await CreateDriverAsync(project, analyzer, concurrent, crashes, cancellationToken).ConfigureAwait(false);
        var result = await driver.GetAnalysisResultAsync(cancellationToken).ConfigureAwait(false);
        crashes.ThrowIfAny(name);
        return new AnalysisRun(name, result.GetAllDiagnostics(), [.. result.CompilationDiagnostics.Values.SelectMany(d => d)]);
    }

    /// <summary>As an IDE does it: each file on its own, after an edit of that file.</summary>
    public static async Task<AnalysisRun> DocumentScopeAsync(string name, Project project, DiagnosticAnalyzer analyzer, CancellationToken cancellationToken)
    {
        var crashes = new Crashes();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var document in project.SourceDocuments())
        {
            // A driver of its own, so that no file profits from what another one has computed.
            var driver = await CreateDriverAsync(project, analyzer, concurrent: false, crashes, cancellationToken).ConfigureAwait(false);
            var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
            var model = driver.Compilation.GetSemanticModel(tree!);
            diagnostics.AddRange(await driver.GetAnalyzerSyntaxDiagnosticsAsync(tree!, cancellationToken).ConfigureAwait(false));
            diagnostics.AddRange(await driver.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, cancellationToken).ConfigureAwait(false));
        }

        crashes.ThrowIfAny(name);
        return new AnalysisRun(name, diagnostics.ToImmutable(), []);
    }

    /// <summary>Everything about a diagnostic that must not differ between two runs, as text.</summary>
    public static string Identity(Diagnostic diagnostic) => string.Join(
        '\n',
        [
            $"{FileSpan.Of(diagnostic.Location)} {diagnostic.Id} {diagnostic.Severity} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}",
            .. diagnostic.AdditionalLocations.Select(l => $"also {FileSpan.Of(l)}"),
            .. diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} = {p.Value}"),
        ]);

    private static async Task<CompilationWithAnalyzers> CreateDriverAsync(
        Project project, DiagnosticAnalyzer analyzer, bool concurrent, Crashes crashes, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        return compilation!.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            crashes.Add,
            concurrentAnalysis: concurrent,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));
    }

    /// <summary>The exceptions of an analyzer. The driver would turn them into a warning that is easily overlooked.</summary>
    private sealed class Crashes
    {
        private readonly Lock _gate = new();
        private Exception? _first;

        public void Add(Exception exception, DiagnosticAnalyzer analyzer, Diagnostic diagnostic)
        {
            lock (_gate)
            {
                _first ??= exception;
            }
        }

        public void ThrowIfAny(string run)
        {
            if (_first is { } exception)
            {
                throw new AnalyzerTestException($"The analyzer threw an exception ({run}): {exception}", exception);
            }
        }
    }
}
