using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>Several delegates in one, called in their order: the handlers of an event.</summary>
internal sealed class MulticastValue(ImmutableArray<Value> handlers, SyntaxNode? origin) : Value(origin)
{
    public ImmutableArray<Value> Handlers { get; } = handlers;

    /// <summary>What <c>a + b</c> gives.</summary>
    public static Value Add(Value a, Value b, SyntaxNode syntax)
        => a.IsNull ? b : b.IsNull ? a : new MulticastValue(HandlersOf(a).AddRange(HandlersOf(b)), syntax);

    /// <summary>What <c>a - b</c> gives: the last handler that is the same goes.</summary>
    public static Value Remove(Value a, Value b, SyntaxNode syntax)
    {
        var handlers = HandlersOf(a);
        for (var i = handlers.Length - 1; i >= 0; i--)
        {
            if (AreSame(handlers[i], b))
            {
                return handlers.Length == 1 ? new ConstantValue(constant: null, syntax) : new MulticastValue(handlers.RemoveAt(i), syntax);
            }
        }

        return a;
    }

    public override string ToString() => $"{Handlers.Length} delegates";

    private static ImmutableArray<Value> HandlersOf(Value value) => value is MulticastValue several ? several.Handlers : ImmutableArray.Create(value);

    private static bool AreSame(Value a, Value b)
        => ReferenceEquals(a, b) || (a is DelegateValue { Body: null } x && b is DelegateValue { Body: null } y && (IsSameLocalFunction(x.Method, y.Method)
            || (SymbolEqualityComparer.Default.Equals(x.Method, y.Method) && (ReferenceEquals(x.Receiver, y.Receiver) || x.Method.IsStatic))));

    // A local function is another symbol each time that the lambda around it is looked at.
    private static bool IsSameLocalFunction(IMethodSymbol a, IMethodSymbol b)
        => a is { MethodKind: MethodKind.LocalFunction, DeclaringSyntaxReferences: [var x, ..] } && b is { MethodKind: MethodKind.LocalFunction, DeclaringSyntaxReferences: [var y, ..] } && x.Span == y.Span && x.SyntaxTree == y.SyntaxTree;
}
