using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace AmplsAnalyzers.CodeFixes;

/// <summary>The work on one mistake. Edits are collected, and made together by <see cref="Finish"/>.</summary>
internal sealed class Repair
{
    private readonly SolutionEditor _solution;

    private Repair(SolutionEditor solution, Mistake mistake, Place place, CancellationToken cancellationToken)
    {
        _solution = solution;
        Mistake = mistake;
        Place = place;
        CancellationToken = cancellationToken;
    }

    public Mistake Mistake { get; }

    /// <summary>Where the mistake is reported.</summary>
    public Place Place { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>The program before this repair.</summary>
    public Solution Solution => _solution.OriginalSolution;

    /// <summary>Null if an earlier repair removed the place.</summary>
    public static async Task<Repair?> StartAsync(Solution solution, Mistake mistake, CancellationToken cancellationToken)
    {
        var editor = new SolutionEditor(solution);
        return await FindAsync(editor, mistake.Place, cancellationToken).ConfigureAwait(false) is { } place
            ? new Repair(editor, mistake, place, cancellationToken)
            : null;
    }

    public Solution Finish() => _solution.GetChangedSolution();

    /// <summary>Where the wrong values are written: the place of the mistake itself where it holds them. Null if one of them can't be found.</summary>
    public async Task<ImmutableArray<Place>?> WrittenAtAsync()
        => Mistake.WrittenAt is { IsEmpty: false } marks
            ? await FindAllAsync(marks).ConfigureAwait(false)
            : ImmutableArray.Create(Place);

    /// <summary>The creations that the mistake is about besides its own. Null if one of them can't be found.</summary>
    public Task<ImmutableArray<Place>?> TargetsAsync() => FindAllAsync(Mistake.Targets);

    /// <summary>The place of a node of this program that the semantic model has led to.</summary>
    public async Task<Place?> FindAsync(SyntaxNode node)
        => _solution.OriginalSolution.GetDocument(node.SyntaxTree) is { } document
            ? new Place(await _solution.GetDocumentEditorAsync(document.Id, CancellationToken).ConfigureAwait(false), node)
            : null;

    private async Task<ImmutableArray<Place>?> FindAllAsync(ImmutableArray<Mark?> marks)
    {
        var places = ImmutableArray.CreateBuilder<Place>();
        foreach (var mark in marks)
        {
            if (await FindAsync(_solution, mark, CancellationToken).ConfigureAwait(false) is not { } place)
            {
                return null;
            }

            places.Add(place);
        }

        return places.ToImmutable();
    }

    private static async Task<Place?> FindAsync(SolutionEditor solution, Mark? mark, CancellationToken cancellationToken)
    {
        if (mark is null)
        {
            return null;
        }

        var document = await solution.GetDocumentEditorAsync(mark.Document, cancellationToken).ConfigureAwait(false);
        return document.OriginalRoot.GetAnnotatedNodes(mark.Annotation).FirstOrDefault() is { } node ? new Place(document, node) : null;
    }
}
