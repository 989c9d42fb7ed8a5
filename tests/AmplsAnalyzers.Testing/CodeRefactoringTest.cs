using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmplsAnalyzers.Testing;

/// <summary>
/// A test of a refactoring on one program. The caret is the mark <c>$$</c> in the first file. The edited program must be the stated one, compile, be formatted, and have no
/// diagnostic of the analyzer but those that are stated.
/// </summary>
/// <typeparam name="TAnalyzer">The analyzer whose rules the edited program must follow.</typeparam>
/// <typeparam name="TRefactoring">The refactoring.</typeparam>
public class CodeRefactoringTest<TAnalyzer, TRefactoring> : AnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TRefactoring : CodeRefactoringProvider, new()
{
    private const string Caret = "$$";

    /// <summary>The edited program, with markup for its diagnostics. Null if nothing must be offered.</summary>
    public string? FixedCode { get; set; }

    /// <summary>The titles of all actions that are offered, in their order.</summary>
    public ImmutableArray<string> Titles { get; set; } = [];

    /// <summary>Which of the actions is applied.</summary>
    public int CodeActionIndex { get; set; }

    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var (path, marked) = TestState.Sources[0];
        var caret = marked.IndexOf(Caret, StringComparison.Ordinal);
        if (caret < 0)
        {
            throw new AnalyzerTestException($"No place in the program is marked with {Caret}.");
        }

        TestState.Sources[0] = (path, marked.Remove(caret, Caret.Length));
        await base.RunAsync(cancellationToken).ConfigureAwait(false);

        var analyzer = new TAnalyzer();
        var program = Parse(TestState, analyzer);
        var before = TestProject.Create(program, Settings);
        // The marks of diagnostics before the caret are no longer there.
        var position = Markup.Parse(marked, path).Text.IndexOf(Caret, StringComparison.Ordinal);
        var offered = await OfferedAsync(before.SourceDocuments().First(document => document.FilePath == path), position, cancellationToken).ConfigureAwait(false);
        if (FixedCode is null)
        {
            if (offered is [var unwanted, ..])
            {
                throw new AnalyzerTestException($"The action '{unwanted.Title}' is offered, but nothing should be.");
            }

            return;
        }

        if (!Titles.IsEmpty && !offered.Select(action => action.Title).SequenceEqual(Titles, StringComparer.Ordinal))
        {
            throw new AnalyzerTestException($"These actions are offered: {string.Join(", ", offered.Select(action => $"'{action.Title}'"))}.");
        }

        if (new CodeActionChoice(CodeActionIndex, EquivalenceKey: null, Title: null).From(offered) is not { } chosen)
        {
            throw new AnalyzerTestException("No action is offered.");
        }

        var expectedState = new ProjectState();
        expectedState.Sources.Add((path, FixedCode));
        foreach (var other in TestState.Sources.Skip(1))
        {
            expectedState.Sources.Add(other);
        }

        var expected = Parse(expectedState, analyzer);
        var after = await CodeActionResult.ApplyAsync(before.Solution, chosen, $"'{chosen.Title}'", cancellationToken).ConfigureAwait(false);
        var difference = await SourceDifference.DescribeAsync(after, expected, cancellationToken).ConfigureAwait(false);
        if (difference.Length > 0)
        {
            throw new AnalyzerTestException($"'{chosen.Title}' does not lead to the stated program.\n{difference}");
        }

        var edited = after.GetProject(before.Id)!;
        var diagnostics = await new DiagnosticVerification(analyzer, CompilerDiagnostics).GetDiagnosticsAsync(edited, cancellationToken).ConfigureAwait(false);
        await DiagnosticVerification.CompareAsync($"the program after '{chosen.Title}'", edited, expected.Diagnostics, diagnostics, cancellationToken).ConfigureAwait(false);
        await CodeActionResult.ExpectFormattedAsync(chosen.Title, before.Solution, edited, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<ImmutableArray<CodeAction>> OfferedAsync(Document document, int position, CancellationToken cancellationToken)
    {
        var offered = ImmutableArray.CreateBuilder<CodeAction>();
        await new TRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(position, 0), offered.Add, cancellationToken)).ConfigureAwait(false);
        return offered.ToImmutable();
    }
}
