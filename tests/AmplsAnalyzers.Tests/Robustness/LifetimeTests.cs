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
        var givenUp = 0;
        var delays = Enumerable.Range(0, 40).Select(_ => random.Next(0, 400)).Prepend(0).ToList();

        await Parallel.ForEachAsync(delays, TestContext.Current.CancellationToken, async (delay, _) =>
        {
            using var cancellation = new CancellationTokenSource(delay);
            try
            {
                await AnalyzeAsync(project, analyzer, cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                // As an editor does at the next keystroke.
                Interlocked.Increment(ref givenUp);
            }
        });

        Assert.NotEqual(0, givenUp);
        Assert.Equal(expected, await IdentitiesAsync(project, analyzer));
    }

    /// <summary>As an editor does for a day: one analyzer, and a project that follows from the one before. Edits in files with a part in the stack and in others take turns.</summary>
    [Fact]
    public async Task AThousandEditsLeaveNothingBehind()
    {
        const int Edits = 1_000;
        var editor = new Editor();
        var compilations = new List<WeakReference>();
        var trees = new List<WeakReference>();
        for (var edit = 0; edit < Edits; edit++)
        {
            var (compilation, tree) = await editor.TypeAsync(edit);
            compilations.Add(compilation);
            trees.Add(tree);
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        // What the editor shows lives, and what the last await left on a stack may.
        Assert.InRange(compilations.Count(compilation => compilation.IsAlive), 0, 3);
        Assert.InRange(trees.Count(tree => tree.IsAlive), 1, 5);
        GC.KeepAlive(editor);
    }

    private sealed class Editor
    {
        private readonly AmplsAnalyzer _analyzer = new();
        private Project _project = EmptyProject.OfApplication.With(
        [
            ("/0/Program.cs", """
                return await Pulumi.Deployment.RunAsync(() =>
                {
                    var group = new Pulumi.AzureNative.Resources.ResourceGroup("group");
                    new Pulumi.AzureNative.Monitor.PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "westeurope" });
                });
                """),
            ("/0/Other.cs", "internal static class Other { public static int Count() { return 1; } }"),
        ]);

        [MethodImpl(MethodImplOptions.NoInlining)]
        public async Task<(WeakReference Compilation, WeakReference Tree)> TypeAsync(int edit)
        {
            var document = _project.Documents.Single(document => document.FilePath == (edit % 2 == 0 ? "/0/Program.cs" : "/0/Other.cs"));
            var text = await document.GetTextAsync();
            document = document.WithText(text.Replace(new TextSpan(text.ToString().LastIndexOf(';', text.Length - (edit % 2 == 0 ? 8 : 1)), 0), edit % 4 < 2 ? " " : ""));
            _project = document.Project;
            var compilation = (await _project.GetCompilationAsync())!;
            var tree = (await document.GetSyntaxTreeAsync())!;
            await compilation.WithAnalyzers([_analyzer], _project.AnalyzerOptions).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
            return (new WeakReference(compilation), new WeakReference(tree));
        }
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
