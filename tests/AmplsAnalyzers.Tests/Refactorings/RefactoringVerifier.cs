using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Xunit;

namespace AmplsAnalyzers.Tests.Refactorings;

/// <summary>States what a refactoring changes, under all rules but those that ask for something that a short program leaves out on purpose.</summary>
/// <typeparam name="TRefactoring">The refactoring.</typeparam>
internal static class RefactoringVerifier<TRefactoring>
    where TRefactoring : CodeRefactoringProvider, new()
{
    // A scope without resources, without a network, one that restricts less than it seems; an endpoint without DNS; a component without a workspace.
    private static readonly string[] Unasked = ["AMPLS112", "AMPLS113", "AMPLS116", "AMPLS611", "AMPLS706"];

    /// <param name="shape">The provider.</param>
    /// <param name="program">The program, with the caret as <c>$$</c>.</param>
    /// <param name="title">The title of the only action.</param>
    /// <param name="changes">Pieces of the program, each of which is in it once, and what the refactoring makes of them.</param>
    public static Task ChangesAsync(ProviderShape shape, string program, string title, params (string Before, string After)[] changes)
    {
        var expected = program.Replace("$$", "", StringComparison.Ordinal);
        foreach (var (before, after) in changes)
        {
            Assert.Equal(2, expected.Split(before).Length);
            expected = expected.Replace(before, after, StringComparison.Ordinal);
        }

        return RunAsync(new() { Shape = shape, TestCode = program, FixedCode = expected, Titles = [title] });
    }

    public static Task IsNotOfferedAsync(ProviderShape shape, string program) => RunAsync(new() { Shape = shape, TestCode = program });

    private static Task RunAsync(CodeRefactoringTest<AmplsAnalyzer, TRefactoring> test)
    {
        CompilationFindings.RethrowsExceptions = true;
        foreach (var id in Unasked)
        {
            test.SpecificDiagnosticOptions[id] = ReportDiagnostic.Suppress;
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
