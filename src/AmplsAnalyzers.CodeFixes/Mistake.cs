using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.CodeFixes;

/// <summary>A diagnostic of ours. Its places are marked in the syntax, so that they are found again after other repairs.</summary>
internal sealed class Mistake
{
    private readonly Diagnostic _diagnostic;
    private readonly ImmutableArray<Mark?> _additional;

    private Mistake(Diagnostic diagnostic, Mark place, ImmutableArray<Mark?> additional)
    {
        _diagnostic = diagnostic;
        _additional = additional;
        Place = place;
    }

    public string Id => _diagnostic.Id;

    public Mark Place { get; }

    public Provider Provider => this[FindingProperties.Provider].Contains(nameof(Provider.Classic)) ? Provider.Classic : Provider.AzureNative;

    /// <summary>The right value; null where the rule can't tell.</summary>
    public string? Value => Values is [{ Length: > 0 } only] ? only : null;

    /// <summary>The right values, where several things are wrong at one place.</summary>
    public ImmutableArray<string> Values => Split(FindingProperties.Value);

    /// <summary>What stands before the logical name in the right value; null where that isn't made of the logical name, or not always in the same way.</summary>
    public string? BeforeLogicalName
        => Split(FindingProperties.Pattern) is [var only] && only.EndsWith(FindingProperties.LogicalName, StringComparison.Ordinal) ? only.Substring(0, only.Length - FindingProperties.LogicalName.Length) : null;

    public ImmutableArray<string> Zones => Split(FindingProperties.Zones);

    public ImmutableArray<Operation> Operations => OperationsOf(FindingProperties.Operations);

    /// <summary>The operations for which the resource must be closed to public networks, too.</summary>
    public ImmutableArray<Operation> ToClose => OperationsOf(FindingProperties.ToClose);

    /// <summary>Where the wrong values are written, if <see cref="Place"/> only names them.</summary>
    public ImmutableArray<Mark?> WrittenAt
        => Split(FindingProperties.WrittenAt).Select(index => _additional[int.Parse(index, CultureInfo.InvariantCulture)]).ToImmutableArray();

    /// <summary>The creations that the repair has to name.</summary>
    public ImmutableArray<Mark?> Targets
        => _additional.RemoveRange(0, _additional.Length - (int.TryParse(this[FindingProperties.Targets], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0));

    private string this[string property] => _diagnostic.Properties.TryGetValue(property, out var value) && value is not null ? value : "";

    /// <summary>Marks the places of the diagnostics in the program's syntax.</summary>
    public static async Task<(Solution Marked, ImmutableArray<Mistake> Mistakes)> FollowAsync(
        Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var marks = new Dictionary<DocumentId, Dictionary<SyntaxNode, List<SyntaxAnnotation>>>();
        var mistakes = ImmutableArray.CreateBuilder<Mistake>();
        foreach (var diagnostic in diagnostics)
        {
            if (await MarkAsync(diagnostic.Location).ConfigureAwait(false) is not { } place)
            {
                continue;
            }

            var additional = ImmutableArray.CreateBuilder<Mark?>();
            foreach (var location in diagnostic.AdditionalLocations)
            {
                additional.Add(await MarkAsync(location).ConfigureAwait(false));
            }

            mistakes.Add(new Mistake(diagnostic, place, additional.ToImmutable()));
        }

        var marked = solution;
        foreach (var document in marks)
        {
            var root = await solution.GetDocument(document.Key)!.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            marked = marked.WithDocumentSyntaxRoot(
                document.Key,
                root!.ReplaceNodes(document.Value.Keys, (original, current) => current.WithAdditionalAnnotations(document.Value[original])));
        }

        return (marked, mistakes.ToImmutable());

        async Task<Mark?> MarkAsync(Location location)
        {
            if (solution.GetDocument(location.SourceTree) is not { } document
                || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
                || !root.FullSpan.Contains(location.SourceSpan))
            {
                return null;
            }

            if (!marks.TryGetValue(document.Id, out var nodes))
            {
                marks.Add(document.Id, nodes = []);
            }

            var node = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
            if (!nodes.TryGetValue(node, out var annotations))
            {
                nodes.Add(node, annotations = []);
            }

            var annotation = new SyntaxAnnotation();
            annotations.Add(annotation);
            return new Mark(document.Id, annotation);
        }
    }

    private ImmutableArray<Operation> OperationsOf(string property)
        => Split(property).Select(name => (Operation)Enum.Parse(typeof(Operation), name)).ToImmutableArray();

    private ImmutableArray<string> Split(string property)
        => _diagnostic.Properties.TryGetValue(property, out var value) && value is not null
            ? value.Split(FindingProperties.Separator).ToImmutableArray()
            : ImmutableArray<string>.Empty;
}

/// <summary>A marked node.</summary>
internal sealed record Mark(DocumentId Document, SyntaxAnnotation Annotation);
