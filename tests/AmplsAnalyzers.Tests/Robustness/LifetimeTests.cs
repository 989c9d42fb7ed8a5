using System.Runtime.CompilerServices;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AmplsAnalyzers.Tests.Robustness;

/// <summary>One analyzer serves a process for a day: analyses that are given up spoil nothing, and nothing keeps a program alive that has been edited since.</summary>
public sealed class LifetimeTests
{
    private static OracleProgram Sample => SeedPrograms.Misconfigured;

    [Fact]
    public async Task CancelledAnalysesSpoilNothing()
    {
        var analyzer = new AmplsAnalyzer();
        var project = EmptyProject.OfApplication.With(Sample.Files);
        var expected = await IdentitiesAsync(project, new AmplsAnalyzer());
        Assert.NotEmpty(expected);
        var random = new System.Random(1);
        var delays = Enumerable.Range(0, 40).Select(_ => random.Next(0, 400)).ToList();

        await Parallel.ForEachAsync(delays, TestContext.Current.CancellationToken, async (delay, _) =>
        {
            using var cancellation = new CancellationTokenSource(delay);
            try
            {
                await AnalyzeAsync(project, analyzer, cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                // Given up, as an editor does at the next keystroke.
            }
        });

        Assert.Equal(expected, await IdentitiesAsync(project, analyzer));
    }

    [Fact]
    public async Task EditedProgramsAreForgotten()
    {
        var analyzer = new AmplsAnalyzer();
        var programs = new List<WeakReference>();
        for (var edit = 0; edit < 20; edit++)
        {
            programs.Add(await AnalyzeEditedAsync(analyzer, edit));
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        // What the last await left on a stack may live; none of the others may.
        Assert.InRange(programs.Count(program => program.IsAlive), 0, 2);
        GC.KeepAlive(analyzer);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> AnalyzeEditedAsync(AmplsAnalyzer analyzer, int edit)
    {
        var project = EmptyProject.OfApplication.With(Sample.Files);
        var document = project.Documents.Last();
        project = document.WithText(SourceText.From($"{await document.GetTextAsync()}\n// {edit}")).Project;
        return new WeakReference(await AnalyzeAsync(project, analyzer, CancellationToken.None));
    }

    private static async Task<Compilation> AnalyzeAsync(Project project, AmplsAnalyzer analyzer, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        await compilation.WithAnalyzers([analyzer], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellationToken);
        return compilation;
    }

    private static async Task<IEnumerable<string>> IdentitiesAsync(Project project, AmplsAnalyzer analyzer)
        => (await AnalysisRun.WholeCompilationAsync("clean", project, analyzer, concurrent: true, CancellationToken.None)).Diagnostics.Select(AnalysisRun.Identity).Order(StringComparer.Ordinal);
}
