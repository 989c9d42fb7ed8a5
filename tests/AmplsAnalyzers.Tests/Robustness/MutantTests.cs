using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.CodeFixes;
using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Sampling;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace AmplsAnalyzers.Tests.Robustness;

/// <summary>
/// Programs that are broken at random. Whatever they look like, the analyzer and the fixes throw nothing, end after a bounded number of steps, and a concurrent
/// build reports what a serial one does.
/// </summary>
public sealed class MutantTests
{
    /// <summary>Steps of the dry run for each character of a program; one loop that never ends may take the budget of an entry point besides.</summary>
    private const int StepsForACharacter = 100;

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
    [
        .. typeof(ProgramFix).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(CodeFixProvider)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private static readonly Gen<OracleProgram> GenProgram = Gen.Int[0, SeedPrograms.All.Length - 1].Select(index => SeedPrograms.All[index]);

    private static readonly Gen<Mutation> GenMutation = Gen.Select(Gen.Enum<MutationKind>(), Gen.Int, Gen.Int, (kind, place, other) => new Mutation(kind, place, other));

    private static readonly Gen<Mutant> GenMutant = Gen.Select(
        GenProgram, GenProgram, Gen.Int.Positive, Gen.Bool, GenMutation.Array[1, 3],
        (program, other, file, isLibrary, mutations) => new Mutant(program, other, file, isLibrary, [.. mutations]));

    /// <summary>The environment variable <c>AMPLS_MUTANTS</c> sets another number.</summary>
    private static readonly int Mutants = int.Parse(Environment.GetEnvironmentVariable("AMPLS_MUTANTS") ?? "2000", CultureInfo.InvariantCulture);

    static MutantTests() => CompilationFindings.RethrowsExceptions = true;

    [Fact]
    public Task NothingBreaksTheAnalyzer() => GenMutant.CheckAsync(CheckAsync, Mutants);

    private static async Task CheckAsync(Mutant mutant)
    {
        var project = (mutant.IsLibrary ? EmptyProject.OfLibrary : EmptyProject.OfApplication).With(mutant.Files);
        var compilation = (await project.GetCompilationAsync())!;
        var concurrent = await AnalysisRun.WholeCompilationAsync("concurrent", project, new AmplsAnalyzer(), concurrent: true, CancellationToken.None);
        var serial = await AnalysisRun.WholeCompilationAsync("serial", project, new AmplsAnalyzer(), concurrent: false, CancellationToken.None);
        Assert.Equal(concurrent.Diagnostics.Select(AnalysisRun.Identity).Order(StringComparer.Ordinal), serial.Diagnostics.Select(AnalysisRun.Identity).Order(StringComparer.Ordinal));

        var steps = DryRun.Of(compilation, CancellationToken.None).Steps;
        Assert.InRange(steps, 0, Budget.MaxSteps + (long)StepsForACharacter * mutant.Files.Sum(file => file.Text.Length));

        if (serial.Diagnostics is [var diagnostic, ..])
        {
            await ApplyFixesAsync(project, diagnostic);
        }
    }

    private static async Task ApplyFixesAsync(Project project, Diagnostic diagnostic)
    {
        foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var offered = new List<CodeAction>();
            await fix.RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
            foreach (var action in offered)
            {
                Assert.NotEmpty(await action.GetOperationsAsync(CancellationToken.None));
            }
        }
    }

    /// <summary>A program with one file changed.</summary>
    private sealed record Mutant(OracleProgram Program, OracleProgram Other, int File, bool IsLibrary, ImmutableArray<Mutation> Mutations)
    {
        public ImmutableArray<(string Path, string Text)> Files
        {
            get
            {
                var index = File % Program.Files.Length;
                var text = Program.Files[index].Text;
                foreach (var mutation in Mutations)
                {
                    text = mutation.Apply(text, Other.Files[File % Other.Files.Length].Text);
                }

                return Program.Files.SetItem(index, (Program.Files[index].Path, text));
            }
        }

        public override string ToString() => $"{Program.Name} {(IsLibrary ? "as a library" : "")}\n{string.Join('\n', Mutations)}\n{string.Join("\n", Files.Select(file => $"// {file.Path}\n{file.Text}"))}";
    }
}
