using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>Tasks: transparent, a task stands for its result.</summary>
internal static class TaskModel
{
    public static Value? TryInvoke(Interpreter interpreter, Call call)
    {
        switch (call.Method.Name)
        {
            case "FromResult":
                return call.Arguments[0];
            case "WhenAll" when call.Arguments is [var tasks]:
                return interpreter.Elements(tasks) is { } content ? new ListInstance(content, call.Syntax) : null;
            case "Run" when call.Arguments is [DelegateValue, ..]:
                return interpreter.InvokeDelegate(call.Arguments[0], ImmutableArray<Value>.Empty, call.Syntax);
            case "GetResult" when call.Subject is { } awaited:
                return interpreter.Waited(awaited);
            case "ConfigureAwait" or "GetAwaiter" or "AsTask" or "Unwrap" or "WaitAsync":
                return call.Subject;
            case "Wait" when call.Receiver is { } task:
                return interpreter.Waited(task) is NeverValue never ? never : ConstantValue.Null;
            case "Delay" or "Yield" or "Wait":
                // In a loop that ends when something has happened, it waits for that.
                if (interpreter.IsUncertain)
                {
                    interpreter.Wait();
                }

                return ConstantValue.Null;
            default:
                return null;
        }
    }
}
