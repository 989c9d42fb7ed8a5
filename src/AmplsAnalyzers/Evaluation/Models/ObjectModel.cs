using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>What every object has: equality and its text.</summary>
internal static class ObjectModel
{
    public static Value? TryInvoke(Interpreter interpreter, Call call)
    {
        switch (call.Method.Name)
        {
            case "ToString" when call.Receiver is { } receiver && call.Method.Parameters.IsEmpty && receiver is not ObjectInstance:
                var type = call.Method.ContainingType is { SpecialType: SpecialType.System_Enum or SpecialType.System_Object or SpecialType.System_ValueType }
                    && call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
                        ? interpreter.Code.StaticType(access.Expression)
                        : call.Method.ContainingType;
                return PulumiTypes.IsInputOrOutput(type) ? null : interpreter.AsText(receiver, type, call.Syntax);
            case "ToString" when call is { Receiver: ConstantValue { Constant: int or long or bool } plain, Method.Parameters: [{ Type.Name: "IFormatProvider" }] }:
                return interpreter.AsText(plain, call.Method.ContainingType, call.Syntax);
            case "ToString" when call is { Receiver: ConstantValue { Constant: IFormattable number and not (float or double or decimal) }, Arguments: [ConstantValue { Constant: string format }, ..] }:
                return new ConstantValue(Formatting.Format(number, format), call.Syntax);
            case "GetType" when call is { Receiver: ObjectInstance { Type: { } own, Unseen: null }, Arguments.IsEmpty: true }:
                return new TypeValue(own, call.Syntax);
            case "GetType" when call is { Receiver: ReferenceValue { IsResource: true } created, Arguments.IsEmpty: true }:
                return new TypeValue(created.Resource.Type, call.Syntax);
            case "Equals" when call.Subject is { } subject && call.Rest.Length == 1:
                return Interpreter.FromTruth(interpreter.EqualObjects(subject, call.Rest[0]), call.Syntax);
            case "Equals" when call.Arguments.Length == 2:
                return Interpreter.FromTruth(interpreter.EqualObjects(call.Arguments[0], call.Arguments[1]), call.Syntax);
            case "ReferenceEquals" when call.Arguments.Length == 2:
                return Interpreter.FromTruth(interpreter.AreOne(call.Arguments[0], call.Arguments[1]), call.Syntax);
            case "HasFlag" when call is { Receiver: ConstantValue { Constant: int all }, Arguments: [ConstantValue { Constant: int flag }] }:
                return new ConstantValue((all & flag) == flag, call.Syntax);
            case "GetValueOrDefault" when call.Method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && call.Receiver is { } nullable:
                return Interpreter.IsNull(nullable) == false ? nullable : null;
            case "ThrowIfNull" or "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace" when call.Method.ContainingType.Name is "ArgumentNullException" or "ArgumentException":
                return call.Arguments[0].IsNull ? NeverValue.Instance : ConstantValue.Null;
            case "WriteLine" or "Write" when call.Method.ContainingType.Name is "Console" or "Debug" or "Trace":
                return ConstantValue.Null;
            default:
                return null;
        }
    }
}
