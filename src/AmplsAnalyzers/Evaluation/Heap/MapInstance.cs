using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>A dictionary that the program made.</summary>
internal sealed class MapInstance : Value
{
    public MapInstance(MapContent content, SyntaxNode? origin)
        : this(content, origin, new Cell())
    {
    }

    public MapInstance(MapContent content, SyntaxNode? origin, Cell cell)
        : base(origin)
        => Cell = cell.Set(content);

    /// <summary>Holds a <see cref="MapContent"/>.</summary>
    public Cell Cell { get; }

    public MapContent Content => (MapContent)Cell.Content!;

    public bool IsHandedOn { get; set; }

    /// <summary>The class of the dictionary; null if it isn't known.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>How the keys are compared; null for their own equality.</summary>
    public StringComparer? Comparer { get; init; }

    /// <summary>True for a look-up: its entries are groups, and a key that isn't there has an empty one.</summary>
    public bool IsLookup { get; init; }

    public override string ToString() => $"map of {Content.Entries.Count}";
}

/// <param name="Entries">The known entries, in the order in which they were added.</param>
/// <param name="IsComplete">True if there are no others.</param>
internal sealed record MapContent(ImmutableList<KeyValuePair<Value, AssignedValue>> Entries, bool IsComplete)
{
    /// <summary>The positions of entries that were removed, the last one on top: a dictionary puts the next new entry there.</summary>
    private ImmutableStack<int> Holes { get; init; } = ImmutableStack<int>.Empty;

    public static readonly MapContent Empty = new(ImmutableList<KeyValuePair<Value, AssignedValue>>.Empty, IsComplete: true);

    public static readonly MapContent Unknown = new(ImmutableList<KeyValuePair<Value, AssignedValue>>.Empty, IsComplete: false);

    /// <summary>True if the entries are kept in the order of their keys.</summary>
    public bool IsSorted { get; init; }

    public MapContent With(Value key, AssignedValue value)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Sameness.AreSame(Entries[i].Key, key))
            {
                return this with { Entries = Entries.SetItem(i, new(key, value)) };
            }
        }

        if (IsSorted)
        {
            var after = Entries.FindIndex(entry => PlainOrder.Compare(entry.Key, key) > 0);
            return PlainOrder.Has(Entries.Select(entry => entry.Key).Append(key))
                ? this with { Entries = after < 0 ? Entries.Add(new(key, value)) : Entries.Insert(after, new(key, value)) }
                : Unknown with { IsSorted = true };
        }

        return Holes.IsEmpty
            ? this with { Entries = Entries.Add(new(key, value)) }
            : this with { Entries = Entries.Insert(Holes.Peek(), new(key, value)), Holes = Holes.Pop() };
    }

    public MapContent Without(Value key)
    {
        var at = Entries.FindIndex(entry => Sameness.AreSame(entry.Key, key));
        return at < 0 ? this : this with { Entries = Entries.RemoveAt(at), Holes = IsSorted ? Holes : Holes.Push(at) };
    }
}
