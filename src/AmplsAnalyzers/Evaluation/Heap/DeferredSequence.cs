using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>A query or an iterator: nothing of it runs until it is enumerated, and all of it each time that it is.</summary>
/// <param name="enumerate">Runs it once; gives a list, or an unknown value.</param>
/// <param name="origin">Where it was made.</param>
internal sealed class DeferredSequence(Func<Value> enumerate, SyntaxNode? origin) : Value(origin)
{
    public Value Enumerate() => enumerate();

    public override string ToString() => "deferred sequence";
}
