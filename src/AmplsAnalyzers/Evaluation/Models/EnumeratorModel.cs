using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>Enumerators that the program moves by hand.</summary>
internal static class EnumeratorModel
{
    public static Value? TryInvoke(Interpreter interpreter, EnumeratorInstance enumerator, Call call)
    {
        switch (call.Method.Name)
        {
            case "MoveNext" when enumerator.Position is { } before:
                var position = Math.Min(before + 1, enumerator.Content.Elements.Count);
                interpreter.WriteCell(enumerator.Cell, new ConstantValue(position, call.Syntax), call.Syntax);
                return new ConstantValue(position < enumerator.Content.Elements.Count, call.Syntax);
            case "MoveNext":
                return interpreter.Unknown(UnknownReason.Loop, call.Syntax);
            case "Reset":
                interpreter.WriteCell(enumerator.Cell, new ConstantValue(-1, call.Syntax), call.Syntax);
                return ConstantValue.Null;
            case "Dispose":
                return ConstantValue.Null;
            default:
                return null;
        }
    }

    public static Value Current(Interpreter interpreter, EnumeratorInstance enumerator, SyntaxNode syntax)
        => enumerator.Position is { } position && position >= 0 && position < enumerator.Content.Elements.Count
            ? enumerator.Content.Elements[position].Value
            : interpreter.Unknown(UnknownReason.Loop, syntax);
}
