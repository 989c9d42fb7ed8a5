using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>A <c>StringBuilder</c>.</summary>
internal sealed class TextBuilderInstance(Value text, SyntaxNode? origin) : Value(origin)
{
    /// <summary>Holds an <see cref="AssignedValue"/>: the text so far.</summary>
    public Cell Cell { get; } = new Cell().Set(new AssignedValue(text, origin));

    public Value Built => ((AssignedValue)Cell.Content!).Value;

    public override string ToString() => $"builder of {Built}";
}
