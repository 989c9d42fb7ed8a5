using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>Texts that are put together by a <c>StringBuilder</c>.</summary>
internal static class TextBuilderModel
{
    public static Value? TryCreate(Interpreter interpreter, INamedTypeSymbol type, Call call)
        => type is { Name: "StringBuilder", ContainingNamespace.Name: "Text" }
            ? new TextBuilderInstance(call.Arguments is [ConstantValue { Constant: string } or TextValue or ReferenceValue, ..] ? call.Arguments[0] : new ConstantValue("", call.Syntax), call.Syntax)
            : null;

    public static Value? TryInvoke(Interpreter interpreter, TextBuilderInstance builder, Call call)
    {
        switch (call.Method.Name)
        {
            case "ToString" when call.Arguments.IsEmpty:
                return builder.Built;
            case "Append" when call.Arguments.Length == 1:
                return With(Argument(0));
            case "Append" when call.Method.Parameters is [{ Type.Name: "IFormatProvider" }, { Type.Name: "AppendInterpolatedStringHandler" }]:
                return With(Argument(1));
            case "Append" when call.Arguments is [ConstantValue { Constant: char repeated }, ConstantValue { Constant: int and >= 0 and <= 1024 } times]:
                return With(new ConstantValue(new string(repeated, (int)times.Constant!), call.Syntax));
            case "AppendFormat" when TextModel.Format(interpreter, call) is { } formatted:
                return With(formatted);
            case "AppendJoin" when TextModel.Join(interpreter, call) is { } joined:
                return With(joined);
            case "Insert" when call.Arguments is [ConstantValue { Constant: 0 }, _]:
                interpreter.WriteCell(builder.Cell, interpreter.Text([Argument(1), builder.Built], call.Syntax), call.Syntax);
                return builder;
            case "Clear":
                interpreter.WriteCell(builder.Cell, new ConstantValue("", call.Syntax), call.Syntax);
                return builder;
            case "Replace" when TextModel.TryInvoke(interpreter, call with { Receiver = builder.Built }) is { } replaced:
                interpreter.WriteCell(builder.Cell, replaced, call.Syntax);
                return builder;
            default:
                // A line ends differently on each machine; the rest isn't worth a model.
                interpreter.WriteCell(builder.Cell, interpreter.Unknown(UnknownReason.UnseenCode, call.Syntax, call.Arguments.Add(builder.Built)), call.Syntax);
                return call.Method.ReturnType.Name == "StringBuilder" ? builder : null;
        }

        Value Argument(int index) => interpreter.AsText(call.Arguments[index], interpreter.Code.StaticType(call.ExpressionAt(index)), call.Syntax);

        Value With(Value added)
        {
            interpreter.WriteCell(builder.Cell, interpreter.Text([builder.Built, added], call.Syntax), call.Syntax);
            return builder;
        }
    }
}
