using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>A tuple.</summary>
internal sealed class TupleValue(ImmutableArray<AssignedValue> items, SyntaxNode? origin) : Value(origin)
{
    public ImmutableArray<AssignedValue> Items { get; } = items;

    public override string ToString() => $"({string.Join(", ", Items)})";
}
