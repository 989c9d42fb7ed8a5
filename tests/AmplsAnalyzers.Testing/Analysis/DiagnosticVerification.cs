using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Testing;

/// <summary>Holds what an analyzer reports on a project against what is expected, and its runs against each other.</summary>
internal sealed class DiagnosticVerification(DiagnosticAnalyzer analyzer, CompilerDiagnostics compilerDiagnostics)
{
    /// <summary>What <c>dotnet build</c> would say: the compiler and the analyzer, in the order of files and places.</summary>
    public async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        var build = await BuildAsync(project, cancellationToken).ConfigureAwait(false);
        return Sorted([.. await CompileAsync(project, cancellationToken).ConfigureAwait(false), .. build.Diagnostics]);
    }

    /// <summary>The diagnostics of the analyzer, which must be the same in a build, a serial build, an IDE, and for any order of files.</summary>
    public async Task<ImmutableArray<Diagnostic>> VerifyAsync(Project project, ImmutableArray<ExpectedDiagnostic> expected, CancellationToken cancellationToken)
    {
        var build = await BuildAsync(project, cancellationToken).ConfigureAwait(false);
        var diagnostics = Sorted([.. await CompileAsync(project, cancellationToken).ConfigureAwait(false), .. build.Diagnostics]);
        await CompareAsync("the program", project, expected, diagnostics, cancellationToken).ConfigureAwait(false);
        await CompareRunsAsync(build, project, cancellationToken).ConfigureAwait(false);
        return build.Diagnostics;
    }

    /// <summary>Compares ids, exact places and whatever else is stated.</summary>
    public static async Task CompareAsync(
        string state, Project project, ImmutableArray<ExpectedDiagnostic> expected, ImmutableArray<Diagnostic> actual, CancellationToken cancellationToken)
    {
        var unexpected = actual.ToList();
        var missing = new List<ExpectedDiagnostic>();

        // An expectation that states more must not lose its diagnostic to one that states less.
        foreach (var expectation in expected.OrderByDescending(e => (e.Result.Message ?? (object?)e.Result.MessageArguments) is not null)
            .ThenByDescending(e => e.Result.HasAdditionalLocations)
            .ThenByDescending(e => e.Result.Severity is not null))
        {
            var match = unexpected.FindIndex(expectation.Matches);
            if (match < 0)
            {
                missing.Add(expectation);
            }
            else
            {
                unexpected.RemoveAt(match);
            }
        }

        if (missing.Count + unexpected.Count > 0)
        {
            var texts = await TextsAsync(project, cancellationToken).ConfigureAwait(false);
            throw new AnalyzerTestException(
                new DiagnosticReport($"Expected {expected.Length} diagnostics in {state}, got {actual.Length}.")
                    .Expected("Expected but not reported", missing, texts)
                    .Actual("Reported but not expected", unexpected, texts)
                    .Paste(actual, texts)
                    .ToString());
        }
    }

    /// <summary>The analyzer must say nothing about a variant of the program.</summary>
    public async Task ExpectSilenceAsync(string variant, Project project, CancellationToken cancellationToken)
    {
        var run = await AnalysisRun.WholeCompilationAsync(variant, project, analyzer, concurrent: false, cancellationToken).ConfigureAwait(false);
        await CompareAsync($"the program {variant}", project, [], run.Diagnostics, cancellationToken).ConfigureAwait(false);
    }

    private Task<AnalysisRun> BuildAsync(Project project, CancellationToken cancellationToken)
        => AnalysisRun.WholeCompilationAsync("whole compilation, concurrent", project, analyzer, concurrent: true, cancellationToken);

    private async Task CompareRunsAsync(AnalysisRun build, Project project, CancellationToken cancellationToken)
    {
        if (!build.NotLive.IsEmpty)
        {
            var texts = await TextsAsync(project, cancellationToken).ConfigureAwait(false);
            throw new AnalyzerTestException(
                new DiagnosticReport("A diagnostic is not live: it is reported at the end of the compilation or outside the reach of its action, so only a build shows it.")
                    .Actual("Not live", build.NotLive, texts)
                    .ToString());
        }

        await CompareAsync(build, await AnalysisRun.WholeCompilationAsync("whole compilation, serial", project, NewAnalyzer(), concurrent: false, cancellationToken).ConfigureAwait(false), project, cancellationToken).ConfigureAwait(false);
        await CompareAsync(build, await AnalysisRun.DocumentScopeAsync("document by document", project, NewAnalyzer(), cancellationToken).ConfigureAwait(false), project, cancellationToken).ConfigureAwait(false);

        await CompareAsync(build, await AnalysisRun.WholeCompilationAsync("the same analyzer again", project, analyzer, concurrent: false, cancellationToken).ConfigureAwait(false), project, cancellationToken).ConfigureAwait(false);

        if (project.SourceDocuments().Skip(1).Any())
        {
            await CompareAsync(build, await InOrderAsync("files in reverse order", project.DocumentIds.Reverse()).ConfigureAwait(false), project, cancellationToken).ConfigureAwait(false);
            await CompareAsync(build, await AfterEditAsync().ConfigureAwait(false), project, cancellationToken).ConfigureAwait(false);
        }

        if (project.SourceDocuments().Skip(2).Any())
        {
            await CompareAsync(build, await InOrderAsync("files in another order", Shuffled(project.DocumentIds)).ConfigureAwait(false), project, cancellationToken).ConfigureAwait(false);
        }

        Task<AnalysisRun> InOrderAsync(string name, IEnumerable<DocumentId> order)
        {
            var reordered = project.Solution.WithProjectDocumentsOrder(project.Id, [.. order]).GetProject(project.Id)!;
            return AnalysisRun.WholeCompilationAsync(name, reordered, NewAnalyzer(), concurrent: false, cancellationToken);
        }

        // An analyzer may keep what it knows of a file for as long as that file does not change, but not what it knows of the program.
        async Task<AnalysisRun> AfterEditAsync()
        {
            var newAnalyzer = NewAnalyzer();
            var newFiles = project.WithTexts(text => text + "\n");
            var edited = newFiles.SourceDocuments().Last();
            await AnalysisRun.WholeCompilationAsync("with an empty file", edited.WithText(SourceText.From("")).Project, newAnalyzer, concurrent: false, cancellationToken).ConfigureAwait(false);
            return await AnalysisRun.WholeCompilationAsync("after typing the last file", newFiles, newAnalyzer, concurrent: false, cancellationToken).ConfigureAwait(false);
        }
    }

    // What an analyzer remembers of one run must not answer for another.
    private DiagnosticAnalyzer NewAnalyzer() => (DiagnosticAnalyzer)Activator.CreateInstance(analyzer.GetType())!;

    private static async Task CompareAsync(AnalysisRun first, AnalysisRun second, Project project, CancellationToken cancellationToken)
    {
        var onlyInFirst = Without(first.Diagnostics, second.Diagnostics);
        var onlyInSecond = Without(second.Diagnostics, first.Diagnostics);
        if (onlyInFirst.Count + onlyInSecond.Count > 0)
        {
            var texts = await TextsAsync(project, cancellationToken).ConfigureAwait(false);
            throw new AnalyzerTestException(
                new DiagnosticReport($"Two runs over one program differ: '{first.Name}' and '{second.Name}'.")
                    .Actual($"Only in '{first.Name}'", onlyInFirst, texts)
                    .Actual($"Only in '{second.Name}'", onlyInSecond, texts)
                    .ToString());
        }
    }

    private static List<Diagnostic> Without(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Diagnostic> others)
    {
        var rest = others.Select(AnalysisRun.Identity).ToList();
        return [.. diagnostics.Where(d => !rest.Remove(AnalysisRun.Identity(d)))];
    }

    private async Task<ImmutableArray<Diagnostic>> CompileAsync(Project project, CancellationToken cancellationToken)
    {
        if (compilerDiagnostics == CompilerDiagnostics.None)
        {
            return [];
        }

        // Some errors are found only when code is generated.
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        var lowest = compilerDiagnostics == CompilerDiagnostics.Errors ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        return [.. compilation!.Emit(Stream.Null, cancellationToken: cancellationToken).Diagnostics.Where(d => d.Severity >= lowest && !d.IsSuppressed)];
    }

    private static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(d => FileSpan.Of(d.Location).Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.SourceSpan.Start)
            .ThenBy(d => d.Location.SourceSpan.End)
            .ThenBy(d => d.Id, StringComparer.Ordinal),
    ];

    /// <summary>An order that is neither the given one nor its reverse, and the same every time.</summary>
    private static IEnumerable<DocumentId> Shuffled(IReadOnlyList<DocumentId> documents)
        => documents.Where((_, i) => i % 2 == 1).Concat(documents.Where((_, i) => i % 2 == 0).Reverse());

    private static async Task<IReadOnlyDictionary<string, SourceText>> TextsAsync(Project project, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var document in project.Documents)
        {
            texts[document.FilePath!] = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        }

        return texts;
    }
}
