using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace AmplsAnalyzers.CodeFixes;

/// <summary>An edit as its user gets it: with short names, without marks, and with the line ends and indentation that each file has, whatever is usual elsewhere.</summary>
internal static class FinishedEdit
{
    /// <param name="before">The program that was given.</param>
    /// <param name="after">The edited program.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static async Task<Solution> OfAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        var finished = before;
        foreach (var id in after.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()))
        {
            var edited = after.GetDocument(id)!;
            var old = await before.GetDocument(id)!.GetTextAsync(cancellationToken).ConfigureAwait(false);

            // What only holds marks has not changed.
            if (!(await edited.GetTextAsync(cancellationToken).ConfigureAwait(false)).ContentEquals(old))
            {
                // A text alone: whoever applies it would lay out what is annotated in his own way.
                var clean = await CleanAsync(edited, new Layout(old), cancellationToken).ConfigureAwait(false);
                finished = finished.WithDocumentText(id, await clean.GetTextAsync(cancellationToken).ConfigureAwait(false));
            }
        }

        return finished;
    }

    private static async Task<Document> CleanAsync(Document document, Layout layout, CancellationToken cancellationToken)
    {
        var options = (await document.GetOptionsAsync(cancellationToken).ConfigureAwait(false))
            .WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, layout.NewLine)
            .WithChangedOption(FormattingOptions.UseTabs, LanguageNames.CSharp, layout.Step == "\t");
        var simple = await Simplifier.ReduceAsync(document, Simplifier.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        var formatted = await Formatter.FormatAsync(simple, Formatter.Annotation, options, cancellationToken).ConfigureAwait(false);
        return await Formatter.FormatAsync(formatted, SyntaxAnnotation.ElasticAnnotation, options, cancellationToken).ConfigureAwait(false);
    }
}
