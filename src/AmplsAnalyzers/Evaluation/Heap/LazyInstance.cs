using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>A <c>Lazy&lt;T&gt;</c>: its value is made when it is asked for, once.</summary>
/// <param name="factory">Makes the value.</param>
/// <param name="origin">Where the object was made.</param>
internal sealed class LazyInstance(Value factory, SyntaxNode? origin) : Value(origin)
{
    public Value Factory { get; } = factory;

    /// <summary>Holds an <see cref="AssignedValue"/> once the value is made.</summary>
    public Cell Cell { get; } = new Cell();

    public override string ToString() => "lazy value";
}
