using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>The static methods of arrays.</summary>
internal static class ArrayModel
{
    public static Value? TryInvoke(Interpreter interpreter, Call call)
    {
        if (call.Method.Name == "Empty")
        {
            return new ListInstance(ListContent.Empty, call.Syntax);
        }

        if (call is { Method.Name: "Clone", Receiver: ListInstance original })
        {
            return new ListInstance(original.Content, call.Syntax) { Type = original.Type };
        }

        if (call.Arguments is not [ListInstance array, ..])
        {
            return null;
        }

        switch (call.Method.Name)
        {
            case "AsReadOnly":
                return array;
            case "ConvertAll":
                return LinqModel.Select(interpreter, array, call.Arguments[1], call.Syntax);
            case "Exists":
                return LinqModel.Any(interpreter, array.Content, call.Arguments[1], call.Syntax);
            case "TrueForAll":
                return LinqModel.All(interpreter, array.Content, call.Arguments[1], call.Syntax);
            case "Find":
                return LinqModel.First(interpreter, array, call.Arguments[1], ConstantValue.Null, call.Syntax);
            case "FindAll":
                return LinqModel.Where(interpreter, array.Content, call.Arguments[1], call.Syntax);
            case "ForEach":
                interpreter.ForEach(array, call.Syntax, element => interpreter.InvokeDelegate(call.Arguments[1], ImmutableArray.Create(element.Value), call.Syntax) is NeverValue ? Flow.Throw : Flow.Next);
                return ConstantValue.Null;
            case "Reverse" when call.Arguments.Length == 1 && array.Content.IsCertain:
                interpreter.Replace(array, array.Content with { Elements = array.Content.Elements.Reverse() });
                return ConstantValue.Null;
            case "Sort" when call.Arguments.Length == 1 && array.Content.IsCertain && PlainOrder.Has(array.Content.Elements.Select(element => element.Value)):
                interpreter.Replace(array, array.Content with { Elements = array.Content.Elements.Sort(Comparer<AssignedValue>.Create((a, b) => PlainOrder.Compare(a.Value, b.Value))) });
                return ConstantValue.Null;
            case "IndexOf" when call.Arguments.Length == 2 && array.Content.IsCertain && array.Content.Elements.TrueForAll(element => interpreter.Equal(element.Value, call.Arguments[1]) is not null):
                return new ConstantValue(array.Content.Elements.FindIndex(element => interpreter.Equal(element.Value, call.Arguments[1]) == true), call.Syntax);
            default:
                return null;
        }
    }
}
