using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>An enumerator of a collection whose elements are known, moved by hand.</summary>
/// <param name="content">The elements.</param>
/// <param name="origin">Where it was asked for.</param>
internal sealed class EnumeratorInstance(ListContent content, SyntaxNode? origin) : Value(origin)
{
    public ListContent Content { get; } = content;

    /// <summary>Holds an <see cref="AssignedValue"/>: the position of the current element, -1 before the first.</summary>
    public Cell Cell { get; } = new Cell().Set(new AssignedValue(new ConstantValue(-1, origin), origin));

    /// <summary>The position of the current element; null if it can't be known.</summary>
    public int? Position => ((AssignedValue)Cell.Content!).Value is ConstantValue { Constant: int position } ? position : null;

    public override string ToString() => $"enumerator of {Content.Elements.Count}";
}
