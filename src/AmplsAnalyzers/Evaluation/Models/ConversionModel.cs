using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>From texts to numbers, enums and ids, and back.</summary>
internal static class ConversionModel
{
    public static Value? TryInvoke(Interpreter interpreter, Call call) => (call.Method.ContainingType, call.Method.Name, call.Arguments) switch
    {
        ({ Name: "Convert" }, "ToString", [var value]) => interpreter.AsText(value, interpreter.Code.StaticType(call.ExpressionAt(0)), call.Syntax),
        ({ Name: "Convert" }, "ToInt32", [ConstantValue { Constant: string digits }, ..]) => Parsed(SpecialType.System_Int32, digits, call.Syntax),
        ({ Name: "Convert" }, "ToInt32", [ConstantValue { Constant: int } number, ..]) => number,
        ({ Name: "Convert" }, "ToBoolean", [ConstantValue { Constant: string text }, ..]) => Parsed(SpecialType.System_Boolean, text, call.Syntax),
        ({ SpecialType: SpecialType.System_Int32 or SpecialType.System_Boolean } type, "Parse", [ConstantValue { Constant: string text }]) => Parsed(type.SpecialType, text, call.Syntax) ?? interpreter.Throws(exception: null, call.Syntax),
        ({ SpecialType: SpecialType.System_Int32 or SpecialType.System_Boolean } type, "Parse", [ConstantValue { Constant: string text }, ..]) => Parsed(type.SpecialType, text, call.Syntax),
        ({ SpecialType: SpecialType.System_Int32 or SpecialType.System_Boolean } type, "TryParse", [ConstantValue { Constant: string text }, ..]) when call.References is [.., { } result]
            => TryParsed(interpreter, Parsed(type.SpecialType, text, call.Syntax), type, result, call.Syntax),
        ({ Name: "KeyValuePair" }, "Create", [var key, var value]) => new TupleValue(ImmutableArray.Create(new AssignedValue(key, call.ExpressionAt(0)), new AssignedValue(value, call.ExpressionAt(1))), call.Syntax),
        ({ Name: "Guid" }, "Parse", [ConstantValue { Constant: string text }, ..]) when Guid.TryParse(text, out var guid) => new ConstantValue(guid, call.Syntax),
        ({ SpecialType: SpecialType.System_Enum }, "GetValues", []) when Members(call) is { } members => List(members.ConvertAll(field => new ConstantValue(field.ConstantValue, call.Syntax) { EnumType = field.ContainingType }), call.Syntax),
        ({ SpecialType: SpecialType.System_Enum }, "GetNames", []) when Members(call) is { } members => List(members.ConvertAll(field => new ConstantValue(field.Name, call.Syntax)), call.Syntax),
        ({ SpecialType: SpecialType.System_Enum }, "Parse", [ConstantValue { Constant: string name }]) when Members(call)?.Find(field => field.Name == name) is { } member
            => new ConstantValue(member.ConstantValue, call.Syntax) { EnumType = member.ContainingType },
        ({ SpecialType: SpecialType.System_Enum }, "Parse", [ConstantValue { Constant: string { Length: > 0 } name }]) when Members(call) is not null && name.All(char.IsLetter) => interpreter.Throws(nameof(ArgumentException), call.Syntax),
        ({ SpecialType: SpecialType.System_Enum }, "TryParse", [ConstantValue { Constant: string name }, _]) when call.References is [_, { } result] && Members(call) is { } members && (members.Exists(field => field.Name == name) || !(name.Length > 0 && (char.IsDigit(name[0]) || name.IndexOf(',') >= 0)))
            => TryParsed(interpreter, members.Find(field => field.Name == name) is { } member ? new ConstantValue(member.ConstantValue, call.Syntax) { EnumType = member.ContainingType } : null, (INamedTypeSymbol)call.Method.TypeArguments[0], result, call.Syntax),
        _ => null,
    };

    private static ConstantValue TryParsed(Interpreter interpreter, ConstantValue? parsed, INamedTypeSymbol type, Cell result, SyntaxNode syntax)
    {
        interpreter.WriteCell(result, parsed ?? interpreter.Default(type, syntax), syntax);
        return new ConstantValue(parsed is not null, syntax);
    }

    private static ConstantValue? Parsed(SpecialType type, string text, SyntaxNode syntax)
        => type == SpecialType.System_Int32
            ? int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? new ConstantValue(number, syntax) : null
            : bool.TryParse(text, out var truth) ? new ConstantValue(truth, syntax) : null;

    /// <summary>The members of the enum that the call names as its type argument, in the order of their values; null if they are no plain numbers.</summary>
    private static List<IFieldSymbol>? Members(Call call)
    {
        if (call.Method.TypeArguments is not [INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration])
        {
            return null;
        }

        var members = enumeration.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToList();
        return members.TrueForAll(field => field.ConstantValue is int and >= 0) ? members.OrderBy(field => (int)field.ConstantValue!).ToList() : null;
    }

    private static ListInstance List(List<ConstantValue> members, SyntaxNode syntax)
        => new(new ListContent(members.Select(member => new AssignedValue(member, syntax)).ToImmutableList(), IsComplete: true), syntax);
}
