using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>A list, array, set or any other sequence that the program made.</summary>
internal sealed class ListInstance : Value
{
    public ListInstance(ListContent content, SyntaxNode? origin)
        : this(content, origin, new Cell())
    {
    }

    public ListInstance(ListContent content, SyntaxNode? origin, Cell cell)
        : base(origin)
        => Cell = cell.Set(content);

    /// <summary>Holds a <see cref="ListContent"/>.</summary>
    public Cell Cell { get; }

    public ListContent Content => View?.Invoke() ?? (ListContent)Cell.Content!;

    /// <summary>What the list shows, of one that shows what is in another collection; null for one that holds its elements.</summary>
    public Func<ListContent>? View { get; init; }

    public bool IsHandedOn { get; set; }

    /// <summary>The class of the list; null if it isn't known.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>How the elements of a set are compared; null for their own equality.</summary>
    public StringComparer? Comparer { get; init; }

    /// <summary>What the elements of a group have in common; null for any other list.</summary>
    public Value? Key { get; init; }

    /// <summary>For each element of a list that was just ordered, the place of its key among the keys; null for any other list.</summary>
    public ImmutableArray<int>? Ranks { get; init; }

    public override string ToString() => $"list of {Content.Elements.Count}";
}

/// <param name="Elements">The known elements.</param>
/// <param name="IsComplete">True if there are no others.</param>
internal sealed record ListContent(ImmutableList<AssignedValue> Elements, bool IsComplete)
{
    public static readonly ListContent Empty = new(ImmutableList<AssignedValue>.Empty, IsComplete: true);

    /// <summary>Nothing is known of it.</summary>
    public static readonly ListContent Unknown = new(ImmutableList<AssignedValue>.Empty, IsComplete: false);

    /// <summary>True for the elements of a set of which some were removed: new ones take their places.</summary>
    public bool HasHoles { get; init; }

    /// <summary>These elements, and after them the others.</summary>
    public ListContent Followed(ListContent others)
        => Elements.Count + others.Elements.Count > Budget.MaxElements ? Unknown : new(Elements.AddRange(others.Elements), IsComplete && others.IsComplete);

    /// <summary>True if exactly the listed elements are there.</summary>
    public bool IsCertain => IsComplete && Elements.All(element => !element.IsConditional);
}
