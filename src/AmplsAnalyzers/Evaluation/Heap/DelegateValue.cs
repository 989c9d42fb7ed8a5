using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>A lambda, a local function or a method, ready to be called.</summary>
/// <param name="method">What is called.</param>
/// <param name="body">The lambda; null for a method or local function, whose body is found by its symbol.</param>
/// <param name="receiver">The object on which a method is called.</param>
/// <param name="closure">The frame in which a lambda or local function was made.</param>
/// <param name="origin">Where the delegate was made.</param>
internal sealed class DelegateValue(IMethodSymbol method, IAnonymousFunctionOperation? body, Value? receiver, Frame? closure, SyntaxNode? origin) : Value(origin)
{
    public IMethodSymbol Method { get; } = method;

    public IAnonymousFunctionOperation? Body { get; } = body;

    public Value? Receiver { get; } = receiver;

    public Frame? Closure { get; } = closure;

    public override string ToString() => $"delegate {Method.Name}";
}
