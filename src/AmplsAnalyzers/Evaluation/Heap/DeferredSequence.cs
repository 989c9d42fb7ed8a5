using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>A query or an iterator: nothing of it runs until it is enumerated, and then no more of it than is asked for; each time anew.</summary>
/// <param name="run">Runs it once: gives the elements one by one to the loop over it, until the loop is left.</param>
/// <param name="origin">Where it was made.</param>
internal sealed class DeferredSequence(Func<Func<AssignedValue, Flow>, Flow> run, SyntaxNode? origin) : Value(origin)
{
    /// <summary>Gives all that it yields at once, for a query that needs all of its source before it yields anything; null for any other sequence.</summary>
    public Func<Value>? Whole { get; init; }

    public Flow Run(Func<AssignedValue, Flow> round) => run(round);

    public override string ToString() => "deferred sequence";
}
