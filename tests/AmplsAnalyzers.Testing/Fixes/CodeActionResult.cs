using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;

namespace AmplsAnalyzers.Testing;

/// <summary>What an action makes of a solution.</summary>
internal static class CodeActionResult
{
    /// <summary>Applies the action; the documents that it changes are what their text parses to.</summary>
    public static async Task<Solution> ApplyAsync(Solution before, CodeAction action, string step, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        if (operations is not [ApplyChangesOperation apply])
        {
            throw new AnalyzerTestException($"In {step} the action does something else than change the solution.");
        }

        var changes = apply.ChangedSolution.GetChanges(before);
        if (!changes.GetProjectChanges().Any())
        {
            throw new AnalyzerTestException($"In {step} the action changes nothing.");
        }

        var solution = apply.ChangedSolution;
        foreach (var id in changes.GetProjectChanges().SelectMany(c => c.GetChangedDocuments().Concat(c.GetAddedDocuments())))
        {
            // The next step sees what a compiler would: the text, not the tree that the fix has put together.
            var document = solution.GetDocument(id)!;
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var parsed = await CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)document.Project.ParseOptions!, document.FilePath ?? "", cancellationToken).GetRootAsync(cancellationToken).ConfigureAwait(false);
            if (!SyntaxStructure.AreEqual(root, parsed))
            {
                throw new AnalyzerTestException($"In {step} the tree of {document.FilePath} is not what its text parses to:\n{text}");
            }

            solution = solution.WithDocumentText(id, text);
        }

        return solution;
    }

    /// <summary>What the action has written must be formatted.</summary>
    public static async Task ExpectFormattedAsync(string way, Solution before, Project after, CancellationToken cancellationToken)
    {
        foreach (var document in after.SourceDocuments())
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var changes = before.GetDocument(document.Id) is { } old
                ? (await document.GetTextChangesAsync(old, cancellationToken).ConfigureAwait(false)).ToList()
                : [new(new(0, 0), text.ToString())];
            if (changes.Count == 0)
            {
                continue;
            }

            var shift = 0;
            var written = changes.OrderBy(c => c.Span.Start).Select(change =>
            {
                var span = new Microsoft.CodeAnalysis.Text.TextSpan(change.Span.Start + shift, change.NewText!.Length);
                shift += change.NewText.Length - change.Span.Length;
                return span;
            }).ToList();
            var formatted = await (await Formatter.FormatAsync(document, written, cancellationToken: cancellationToken).ConfigureAwait(false)).GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (!formatted.ContentEquals(text))
            {
                throw new AnalyzerTestException($"What {way} writes in {document.FilePath} is not formatted.\n{SourceDifference.Describe(formatted.ToString(), text.ToString())}");
            }
        }
    }
}
