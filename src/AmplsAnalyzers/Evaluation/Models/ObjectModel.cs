using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

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
                    && call.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax { Expression: Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax access }
                        ? interpreter.Compilation.GetSemanticModel(call.Syntax.SyntaxTree).GetTypeInfo(access.Expression, interpreter.Budget.CancellationToken).Type
                        : call.Method.ContainingType;
                return PulumiTypes.IsInputOrOutput(type) ? null : interpreter.AsText(receiver, type, call.Syntax);
            case "ToString" when call is { Receiver: ConstantValue { Constant: IFormattable number and not (float or double or decimal) }, Arguments: [ConstantValue { Constant: string format }, ..] }:
                return new ConstantValue(Formatting.Format(number, format), call.Syntax);
            case "GetValues" when call.Method is { ContainingType.SpecialType: SpecialType.System_Enum, TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration] }:
                var members = enumeration.GetMembers().OfType<IFieldSymbol>().Where(field => field.ConstantValue is int and >= 0).OrderBy(field => (int)field.ConstantValue!).ToImmutableList();
                return members.Count == enumeration.GetMembers().OfType<IFieldSymbol>().Count(field => field.HasConstantValue)
                    ? new ListInstance(new ListContent(members.ConvertAll(field => new AssignedValue(new ConstantValue(field.ConstantValue, call.Syntax), call.Syntax)), IsComplete: true), call.Syntax)
                    : null;
            case "GetType" when call is { Receiver: ObjectInstance { Type: { } own, Unseen: null }, Arguments.IsEmpty: true }:
                return new TypeValue(own, call.Syntax);
            case "GetType" when call is { Receiver: ReferenceValue { IsResource: true } created, Arguments.IsEmpty: true }:
                return new TypeValue(created.Resource.Type, call.Syntax);
            case "Parse" when call is { Method.ContainingType: { } number, Arguments: [ConstantValue { Constant: string digits }, ..] }:
                return Parsed(number, digits, call.Syntax);
            case "Equals" when call.Subject is { } subject && call.Rest.Length == 1:
                return Interpreter.FromTruth(interpreter.Equal(subject, call.Rest[0]), call.Syntax);
            case "Equals" or "ReferenceEquals" when call.Arguments.Length == 2:
                return Interpreter.FromTruth(interpreter.Equal(call.Arguments[0], call.Arguments[1]), call.Syntax);
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

    private static Value? Parsed(INamedTypeSymbol type, string text, SyntaxNode syntax) => type switch
    {
        { SpecialType: SpecialType.System_Int32 } when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => new ConstantValue(number, syntax),
        { SpecialType: SpecialType.System_Boolean } when bool.TryParse(text, out var truth) => new ConstantValue(truth, syntax),
        { Name: "Guid", ContainingNamespace.Name: "System" } when Guid.TryParse(text, out var guid) => new ConstantValue(guid, syntax),
        _ => null,
    };
}
