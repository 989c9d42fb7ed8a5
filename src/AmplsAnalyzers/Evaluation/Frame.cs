using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>One call that is being run: its variables and its way out.</summary>
/// <param name="method">What runs; null for an initializer.</param>
/// <param name="receiver">The object that <c>this</c> stands for.</param>
/// <param name="closure">The frame in which the lambda or local function was made.</param>
internal sealed class Frame(IMethodSymbol? method, Value? receiver, Frame? closure)
{
    private bool _isCapture;

    public IMethodSymbol? Method { get; } = method;

    public Value? Receiver { get; } = receiver;

    public Frame? Closure { get; } = closure;

    /// <summary>Locals and parameters; each cell holds an <see cref="AssignedValue"/>.</summary>
    public Dictionary<ISymbol, Cell> Variables { get; private set; } = new(SymbolEqualityComparer.Default);

    /// <summary>What the type parameters of the running method stand for.</summary>
    public Dictionary<ITypeParameterSymbol, ITypeSymbol> TypeArguments { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What an iterator has yielded so far.</summary>
    public ListInstance? Yielded { get; set; }

    /// <summary>Exits that may have been taken under a condition that couldn't be decided.</summary>
    public List<PendingExit> PendingExits { get; } = [];

    /// <summary>The object that <c>?.</c> and initializers refer to, innermost last.</summary>
    public Stack<Value> ImplicitReceivers { get; } = new();

    public Cell? Find(ISymbol variable)
    {
        for (var frame = this; frame is not null; frame = frame.Closure)
        {
            if (frame.Variables.TryGetValue(variable, out var cell))
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>The frame as a lambda sees it: the variables that are there now, with later writes but without later declarations of the next round of a loop.</summary>
    public Frame Capture()
    {
        if (_isCapture)
        {
            return this;
        }

        // A local function runs in the frame around it, which goes on to the next round when it has returned.
        var captured = new Frame(Method, Receiver, Closure?.Capture()) { _isCapture = true, Variables = new(Variables, SymbolEqualityComparer.Default) };
        foreach (var argument in TypeArguments)
        {
            captured.TypeArguments.Add(argument.Key, argument.Value);
        }

        return captured;
    }
}

/// <summary>A <c>return</c>, <c>break</c> or <c>continue</c> that may have been taken, while the run went on as if it hadn't.</summary>
internal sealed class PendingExit(Flow flow, int mark, Dictionary<Cell, object?> writes)
{
    public Flow Flow { get; } = flow;

    /// <summary>The journal's mark at which the paths parted.</summary>
    public int Mark { get; set; } = mark;

    /// <summary>What the path that left had written since the mark.</summary>
    public Dictionary<Cell, object?> Writes { get; set; } = writes;
}

/// <summary>How a statement ended.</summary>
/// <param name="Kind">The way out.</param>
/// <param name="Value">The value of a <c>return</c>.</param>
/// <param name="Target">The label of a <c>break</c>, <c>continue</c> or <c>goto</c>.</param>
internal readonly record struct Flow(FlowKind Kind, Value? Value = null, ILabelSymbol? Target = null)
{
    public static readonly Flow Next = new(FlowKind.Next);
    public static readonly Flow Throw = new(FlowKind.Throw);

    public bool IsNext => Kind == FlowKind.Next;
}

internal enum FlowKind
{
    Next,
    Return,
    Jump,
    Throw,
}
