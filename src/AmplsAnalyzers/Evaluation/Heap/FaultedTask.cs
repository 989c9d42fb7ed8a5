using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>The task of an asynchronous method that has thrown: whoever waits for it gets the exception.</summary>
/// <param name="exception">The exception; null where it isn't known.</param>
/// <param name="origin">The call.</param>
internal sealed class FaultedTask(ObjectInstance? exception, SyntaxNode? origin) : Value(origin)
{
    public ObjectInstance? Exception { get; } = exception;

    public override string ToString() => "faulted task";
}
