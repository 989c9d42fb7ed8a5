using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>A dictionary that the program made.</summary>
internal sealed class MapInstance : Value
{
    public MapInstance(MapContent content, SyntaxNode? origin)
        : base(origin)
        => Cell = new Cell().Set(content);

    /// <summary>Holds a <see cref="MapContent"/>.</summary>
    public Cell Cell { get; }

    public MapContent Content => (MapContent)Cell.Content!;

    public bool IsHandedOn { get; set; }

    public override string ToString() => $"map of {Content.Entries.Count}";
}

/// <param name="Entries">The known entries, in the order in which they were added.</param>
/// <param name="IsComplete">True if there are no others.</param>
internal sealed record MapContent(ImmutableList<KeyValuePair<Value, AssignedValue>> Entries, bool IsComplete)
{
    public static readonly MapContent Empty = new(ImmutableList<KeyValuePair<Value, AssignedValue>>.Empty, IsComplete: true);

    public static readonly MapContent Unknown = new(ImmutableList<KeyValuePair<Value, AssignedValue>>.Empty, IsComplete: false);

    public MapContent With(Value key, AssignedValue value)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Sameness.AreSame(Entries[i].Key, key))
            {
                return this with { Entries = Entries.SetItem(i, new(key, value)) };
            }
        }

        return this with { Entries = Entries.Add(new(key, value)) };
    }
}
