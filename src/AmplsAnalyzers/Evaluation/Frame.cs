using System.Runtime.CompilerServices;
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

    /// <summary>The loop over what an iterator yields; null for any other method.</summary>
    public Consumer? Consumer { get; set; }

    /// <summary>Exits that may have been taken under a condition that couldn't be decided.</summary>
    public List<PendingExit> PendingExits { get; } = [];

    /// <summary>What <c>using</c> declarations have declared so far and the ends of their blocks have not disposed of yet.</summary>
    public List<Value?> Used { get; } = [];

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

/// <summary>The loop over what an iterator yields: a round of it runs when and where the iterator yields.</summary>
/// <param name="frame">The call that the loop is in.</param>
/// <param name="depth">The calls around the loop.</param>
/// <param name="round">Runs one round.</param>
internal sealed class Consumer(Frame frame, int depth, Func<AssignedValue, Flow> round)
{
    public Frame Frame { get; } = frame;

    public int Depth { get; } = depth;

    public Func<AssignedValue, Flow> Round { get; } = round;

    /// <summary>How the loop ended: by itself, or left from inside.</summary>
    public Flow Flow { get; set; } = Flow.Next;
}

/// <summary>A <c>return</c>, <c>break</c> or <c>continue</c> that may have been taken, while the run went on as if it hadn't.</summary>
internal sealed class PendingExit(Flow flow, int mark, Dictionary<Cell, object?> writes)
{
    public Flow Flow { get; set; } = flow;

    /// <summary>The journal's mark at which the paths parted.</summary>
    public int Mark { get; set; } = mark;

    /// <summary>What the path that left had written since the mark.</summary>
    public Dictionary<Cell, object?> Writes { get; set; } = writes;
}

/// <summary>How a statement ended.</summary>
/// <param name="Kind">The way out.</param>
/// <param name="Value">The value of a <c>return</c>.</param>
/// <param name="Target">The label of a <c>break</c>, <c>continue</c> or <c>goto</c>.</param>
/// <param name="Left">How the loop over an iterator was left.</param>
internal readonly record struct Flow(FlowKind Kind, Value? Value = null, ILabelSymbol? Target = null, StrongBox<Flow>? Left = null)
{
    public static readonly Flow Next = new(FlowKind.Next);
    public static readonly Flow Throw = new(FlowKind.Throw);


    /// <summary>Ends a sequence before its end: nothing more is asked of it.</summary>
    public static readonly Flow Stop = new(FlowKind.Stop);

    public bool IsNext => Kind == FlowKind.Next;

    /// <summary>True if two branches that end in these ways go on at one place.</summary>
    public bool LeadsTo(Flow other)
        => Kind == other.Kind && SymbolEqualityComparer.Default.Equals(Target, other.Target) && (Left is null) == (other.Left is null) && (Left is null || Left.Value.LeadsTo(other.Left!.Value));

    /// <summary>Either of two flows that lead to one place.</summary>
    public Flow Or(Flow other) => Kind switch
    {
        FlowKind.Return => this with { Value = Joins.Values(Value ?? ConstantValue.Null, other.Value ?? ConstantValue.Null) },
        FlowKind.Stop when Left is not null => this with { Left = new StrongBox<Flow>(Left.Value.Or(other.Left!.Value)) },
        _ => this,
    };
}

internal enum FlowKind
{
    Next,
    Return,
    Jump,
    Throw,
    Stop,
}
