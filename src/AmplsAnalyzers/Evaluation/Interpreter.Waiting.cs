using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation;

/// <summary>
/// Waiting. An output that a program waits for orders what it creates afterwards, whatever it makes of the value: a <c>TaskCompletionSource</c> that a callback completes,
/// <c>OutputUtilities.GetValueAsync</c>, a method without source that is given outputs.
/// </summary>
internal sealed partial class Interpreter
{
    /// <summary>The result of a task that the program waits for; never one, if it surely throws.</summary>
    public Value Waited(Value task)
    {
        if (IsOfOutputs(task))
        {
            Wait();
        }

        switch (task)
        {
            case FaultedTask faulted:
                _thrown = faulted.Exception;
                return NeverValue.Instance;
            case ListInstance list when list.Content.Elements.Find(element => element is { Value: FaultedTask, IsConditional: false }) is { Value: var first }:
                return Waited(first);
            case ChoiceValue choice when choice.Alternatives.Any(alternative => alternative is FaultedTask):
                _risks++;
                return choice.Alternatives.Where(alternative => alternative is not FaultedTask).Aggregate((Value)NeverValue.Instance, Joins.Values);
            default:
                return task;
        }
    }

    /// <summary>From here on the program may have waited for any output.</summary>
    public void Wait()
    {
        if (_stack is not null)
        {
            _stack.HasWaited = true;
        }
    }

    // What is known came without waiting, and what is only looked up has been there before.
    private static bool IsOfOutputs(Value value) => value switch
    {
        UnknownValue unknown => unknown.Sources.Any(source => source.Mode is ResourceMode.Custom or ResourceMode.Component && source.Type.Name != "StackReference"),
        ChoiceValue choice => choice.Alternatives.Any(IsOfOutputs),
        ListInstance list => list.Content.Elements.Any(element => IsOfOutputs(element.Value)),
        TupleValue tuple => tuple.Items.Any(item => IsOfOutputs(item.Value)),
        _ => false,
    };

    /// <summary>True for the task of a <c>TaskCompletionSource</c>: what completes it may be the callback of any output.</summary>
    private static bool IsCompletedByProgram(ISymbol member) => member is { Name: "Task", ContainingType: { Name: "TaskCompletionSource", ContainingNamespace.Name: "Tasks" } };

    /// <summary>True for a method of .NET that waits for what another part of the program does.</summary>
    private static bool IsWaiting(IMethodSymbol method)
        => method is { Name: "Wait" or "WaitAsync" or "WaitOne" or "SignalAndWait" or "Join" or "ReadAsync" or "WaitToReadAsync" or "Take" or "SpinUntil", ContainingNamespace: { Name: "Threading" or "Channels" or "Concurrent" } };
}
