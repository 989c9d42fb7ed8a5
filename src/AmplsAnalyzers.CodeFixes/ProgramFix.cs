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
    /// <summary>More than there are resources in a row of which one shows the next.</summary>
    private const int MaxDepth = 4;

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
            var solution = context.Document.Project.Solution;
            if (await RepairAsync(solution, ImmutableArray.Create(diagnostic), context.CancellationToken).ConfigureAwait(false) is { } repaired)
            {
                context.RegisterCodeFix(ToAction(solution, repaired), diagnostic);
            }
        }
    }

    internal CodeAction ToAction(Solution solution, Solution repaired)
        => CodeAction.Create(Title, cancellationToken => FinishedEdit.OfAsync(solution, repaired, cancellationToken), EquivalenceKey);

    /// <summary>
    /// Repairs one mistake after the other, each in the program that the repairs before left. What can't be repaired is tried again once others are: it may have waited for
    /// them. Null if none can be repaired.
    /// </summary>
    internal async Task<Solution?> RepairAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var (current, open) = await Mistake.FollowAsync(solution, diagnostics, cancellationToken).ConfigureAwait(false);
        var all = open.Length;
        for (var before = int.MaxValue; open.Length < before;)
        {
            before = open.Length;
            foreach (var mistake in open)
            {
                if (await RepairAsync(current, mistake, depth: 0, cancellationToken).ConfigureAwait(false) is { } repaired)
                {
                    current = repaired;
                    open = open.Remove(mistake);
                }
            }
        }

        return open.Length < all ? current : null;
    }

    // The first way that leaves no more to say than before; or else the first one that leaves no more to warn of.
    private async Task<Solution?> RepairAsync(Solution solution, Mistake mistake, int depth, CancellationToken cancellationToken)
    {
        Solution? first = null;
        foreach (var way in Ways)
        {
            var (repaired, isClean) = await RepairAsync(solution, mistake, way, depth, cancellationToken).ConfigureAwait(false);
            if (isClean)
            {
                return repaired;
            }

            first ??= repaired;
        }

        return first;
    }

    /// <summary>
    /// Repairs a mistake, and what the edit brings up of the same kind: of a component and its workspace, the first one that is closed leaves the other one open.
    /// Null where that can't be done, or not be proved.
    /// </summary>
    private async Task<(Solution? Repaired, bool IsClean)> RepairAsync(Solution solution, Mistake mistake, Func<Repair, Task<bool>> way, int depth, CancellationToken cancellationToken)
    {
        if (await Repair.StartAsync(solution, mistake, cancellationToken).ConfigureAwait(false) is not { } repair || !await way(repair).ConfigureAwait(false))
        {
            return default;
        }

        var repaired = repair.Finish();
        var proof = await Proof.OfAsync(solution, repaired, mistake.Place.Document.ProjectId, cancellationToken).ConfigureAwait(false);
        var broughtUp = proof.BroughtUp(FixableDiagnosticIds, mistake.Id);
        if (proof.Compiles && !broughtUp.IsEmpty && depth < MaxDepth)
        {
            var (marked, more) = await Mistake.FollowAsync(repaired, broughtUp, cancellationToken).ConfigureAwait(false);
            repaired = marked;
            foreach (var next in more)
            {
                repaired = await RepairAsync(repaired, next, depth + 1, cancellationToken).ConfigureAwait(false) ?? repaired;
            }

            proof = await Proof.OfAsync(solution, repaired, mistake.Place.Document.ProjectId, cancellationToken).ConfigureAwait(false);
        }

        return proof.Removes(mistake.Id) && proof.NewWarnings.All(other => MayUncover(mistake.Id, other)) ? (repaired, !proof.FindsMore) : default;
    }

    /// <summary>The ways to edit the program, of which the first is taken that can be proved.</summary>
    private protected virtual ImmutableArray<Func<Repair, Task<bool>>> Ways => ImmutableArray.Create<Func<Repair, Task<bool>>>(ApplyAsync);

    /// <summary>True where a wrong value may have hidden from another rule what it sees of the right one. But for that, a fix must leave no more to warn of than before.</summary>
    /// <param name="id">The rule whose mistake is repaired.</param>
    /// <param name="other">The other rule.</param>
    private protected virtual bool MayUncover(string id, string other) => false;

    /// <summary>Edits the program; false if the fix can't be made here, whatever has been edited so far.</summary>
    private protected abstract Task<bool> ApplyAsync(Repair repair);
}
