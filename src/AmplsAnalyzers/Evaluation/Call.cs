using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>A call whose receiver and arguments are evaluated.</summary>
/// <param name="Method">The method, with the type arguments of the call.</param>
/// <param name="Receiver">The object; null for a static method.</param>
/// <param name="Arguments">The arguments in the order of the parameters, the default values among them.</param>
/// <param name="Expressions">The expressions of the arguments; null for a default value.</param>
/// <param name="Syntax">The call.</param>
internal sealed record Call(IMethodSymbol Method, Value? Receiver, ImmutableArray<Value> Arguments, ImmutableArray<SyntaxNode?> Expressions, SyntaxNode Syntax)
{
    /// <summary>The variables given to <c>ref</c> and <c>out</c> parameters, by position; null where there are none.</summary>
    public Cell?[]? References { get; init; }

    /// <summary>False for a call through <c>base</c>.</summary>
    public bool IsVirtual { get; init; } = true;

    /// <summary>The first argument of an extension method, else the receiver.</summary>
    public Value? Subject => Method.IsStatic ? (Arguments.IsEmpty ? null : Arguments[0]) : Receiver;

    /// <summary>The arguments besides the <see cref="Subject"/>.</summary>
    public ReadOnlySpan<Value> Rest => Method.IsStatic ? Arguments.AsSpan().Slice(Math.Min(1, Arguments.Length)) : Arguments.AsSpan();

    public SyntaxNode ExpressionAt(int index) => (index < Expressions.Length ? Expressions[index] : null) ?? Syntax;
}
