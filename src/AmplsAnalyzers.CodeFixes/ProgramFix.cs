using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.CodeFixes;

/// <summary>
/// A code fix for a Pulumi program. What is wrong and what to do about it comes with the diagnostic; a fix only edits. It is offered where the edit can be made.
/// </summary>
public abstract class ProgramFix : CodeFixProvider
{
    /// <summary>What the light bulb says.</summary>
    private protected abstract string Title { get; }

    /// <summary>Tells this action apart from every other one.</summary>
    private protected abstract string EquivalenceKey { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllInSequence.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // dotnet format asks each fix with the program's first diagnostic, whatever its id.
        foreach (var diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            if (await RepairAsync(context.Document.Project.Solution, ImmutableArray.Create(diagnostic), context.CancellationToken).ConfigureAwait(false) is { } repaired)
            {
                context.RegisterCodeFix(ToAction(repaired), diagnostic);
            }
        }
    }

    internal CodeAction ToAction(Solution repaired) => CodeAction.Create(Title, _ => Task.FromResult(repaired), EquivalenceKey);

    /// <summary>Repairs one mistake after the other, each in the program that the repairs before left. Null if none can be repaired.</summary>
    internal async Task<Solution?> RepairAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var (current, mistakes) = await Mistake.FollowAsync(solution, diagnostics, cancellationToken).ConfigureAwait(false);
        var isRepaired = false;
        foreach (var mistake in mistakes)
        {
            if (await Repair.StartAsync(current, mistake, cancellationToken).ConfigureAwait(false) is { } repair
                && await ApplyAsync(repair).ConfigureAwait(false)
                && repair.Finish() is var repaired
                && await Proof.HoldsAsync(current, repaired, mistake.Place.Document.ProjectId, mistake.Id, UncoversMore, cancellationToken).ConfigureAwait(false))
            {
                current = repaired;
                isRepaired = true;
            }
        }

        return isRepaired ? await WithoutMarksAsync(solution, current, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>True where a wrong value may have hidden from the rules what they see of the right one. Any other fix must leave no more to warn of than before.</summary>
    private protected virtual bool UncoversMore => false;

    /// <summary>Edits the program; false if the fix can't be made here, whatever has been edited so far.</summary>
    private protected abstract Task<bool> ApplyAsync(Repair repair);

    // A document that only holds marks of ours has not changed.
    private static async Task<Solution> WithoutMarksAsync(Solution before, Solution after, CancellationToken cancellationToken)
    {
        foreach (var id in after.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()))
        {
            var oldText = await before.GetDocument(id)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var newText = await after.GetDocument(id)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (newText.ContentEquals(oldText))
            {
                after = after.WithDocumentText(id, oldText);
            }
        }

        return after;
    }
}
