using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Evaluation.Models;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Patterns, and of what type a value is.</summary>
internal sealed partial class Interpreter
{
    private Value EvaluateSwitch(ISwitchExpressionOperation @switch)
    {
        var value = Evaluate(@switch.Value);
        return value is NeverValue ? value : Arm(0);

        Value Arm(int index)
        {
            if (index == @switch.Arms.Length)
            {
                return NeverValue.Instance;
            }

            var arm = @switch.Arms[index];
            var matches = Matches(value, arm.Pattern);
            if (matches != false && arm.Guard is not null)
            {
                matches = And(matches, Truth(Evaluate(arm.Guard)));
            }

            return matches switch
            {
                true => Evaluate(arm.Value),
                false => Arm(index + 1),
                null => Either(() => Evaluate(arm.Value), () => Arm(index + 1)),
            };
        }
    }

    private bool? Matches(Value value, IPatternOperation pattern)
    {
        Budget.Step();
        if (value is NeverValue)
        {
            return null;
        }

        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant:
                return Evaluate(constant.Value) is var wanted && wanted.IsNull ? IsNull(value, constant.InputType)
                    : constant.InputType is { IsValueType: false } && value is ConstantValue held && wanted is ConstantValue asked && !AreOfOneType(held, asked) ? false
                    : Equal(value, wanted);
            case INegatedPatternOperation negated:
                return Not(Matches(value, negated.Pattern));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or:
                return Or(Matches(value, or.LeftPattern), Matches(value, or.RightPattern));
            case IBinaryPatternOperation and:
                return Matches(value, and.LeftPattern) is var left && left == false ? false : And(left, Matches(value, and.RightPattern));
            case IRelationalPatternOperation relational:
                return IsRelated(value, Evaluate(relational.Value), relational);
            case ITypePatternOperation type:
                return IsInstance(value, type.MatchedType);
            case IDeclarationPatternOperation declaration:
                if (declaration.DeclaredSymbol is { } declared)
                {
                    Declare(declared, value, value.Origin);
                }

                return declaration.MatchesNull ? true : IsInstance(value, declaration.MatchedType);
            case IRecursivePatternOperation recursive:
                return MatchesRecursive(value, recursive);
            case IListPatternOperation list:
                return MatchesList(value, list);
            default:
                return null;
        }
    }

    /// <summary>Nothing but a number of the same type is less or greater than a number.</summary>
    private bool? IsRelated(Value value, Value limit, IRelationalPatternOperation pattern)
        => value.IsNull || value is ObjectInstance or ListInstance or MapInstance or TupleValue or DelegateValue ? false
            : pattern.InputType is { IsValueType: false } && value is ConstantValue held && limit is ConstantValue asked && TypeOf(held) is { } own && !SymbolEqualityComparer.Default.Equals(own, TypeOf(asked)) ? false
            : pattern.InputType is { IsValueType: false } && value is ConstantValue unsure && TypeOf(unsure) is null ? null
            : Arithmetic.Compute(pattern.OperatorKind, value, limit) as bool?;

    private bool? MatchesRecursive(Value value, IRecursivePatternOperation pattern)
    {
        if (pattern.DeclaredSymbol is { } declared)
        {
            Declare(declared, value, value.Origin);
        }

        var input = pattern.InputType is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : pattern.InputType;
        var matches = SymbolEqualityComparer.Default.Equals(pattern.MatchedType, input) || pattern.MatchedType.IsTupleType
            ? Not(IsNull(value, pattern.InputType))
            : IsInstance(value, pattern.MatchedType);
        var parts = matches == false || pattern.DeconstructionSubpatterns.IsEmpty ? [] : Parts(value, pattern.DeconstructionSubpatterns.Length, pattern.Syntax);
        for (var i = 0; i < parts.Length && matches != false; i++)
        {
            matches = And(matches, Matches(parts[i], pattern.DeconstructionSubpatterns[i]));
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (matches == false)
            {
                break;
            }

            _frame.ImplicitReceivers.Push(value);
            try
            {
                var member = property.Member switch
                {
                    IPropertyReferenceOperation reference => ReadMember(value, reference.Property, reference.Syntax),
                    IFieldReferenceOperation reference => ReadMember(value, reference.Field, reference.Syntax),
                    _ => Unknown(UnknownReason.UnseenCode, property.Syntax),
                };
                matches = And(matches, Matches(member, property.Pattern));
            }
            finally
            {
                _frame.ImplicitReceivers.Pop();
            }
        }

        return matches;
    }

    private bool? MatchesList(Value value, IListPatternOperation pattern)
    {
        if (pattern.DeclaredSymbol is { } declared)
        {
            Declare(declared, value, value.Origin);
        }

        if (Elements(value) is not { IsCertain: true } content)
        {
            return IsNull(value) == true ? false : null;
        }

        var elements = content.Elements;
        var slice = pattern.Patterns.IndexOf(pattern.Patterns.FirstOrDefault(p => p is ISlicePatternOperation)!);
        if (slice < 0 ? elements.Count != pattern.Patterns.Length : elements.Count < pattern.Patterns.Length - 1)
        {
            return false;
        }

        var rest = elements.Count - (pattern.Patterns.Length - 1);
        bool? matches = true;
        for (var i = 0; i < pattern.Patterns.Length && matches != false; i++)
        {
            matches = And(matches, pattern.Patterns[i] is ISlicePatternOperation sliced
                ? sliced.Pattern is null ? true : Matches(Slice(value, elements, slice, rest, pattern.Syntax), sliced.Pattern)
                : Matches(elements[slice >= 0 && i > slice ? i + rest - 1 : i].Value, pattern.Patterns[i]));
        }

        return matches;

        static Value Slice(Value whole, ImmutableList<AssignedValue> elements, int start, int length, SyntaxNode syntax)
            => whole is ConstantValue { Constant: string text }
                ? new ConstantValue(text.Substring(start, length), syntax)
                : new ListInstance(new ListContent(elements.GetRange(start, length), IsComplete: true), syntax);
    }

    /// <summary>Whether a value is an instance of a type; null if it can't be known.</summary>
    private bool? IsInstance(Value value, ITypeSymbol? type)
    {
        type = type is null ? null : Substitute(type);
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
        {
            type = inner;
        }

        if (type is ITypeParameterSymbol)
        {
            return value.IsNull ? false : null;
        }

        switch (value)
        {
            case ConstantValue { Constant: null }:
                return false;
            // Of an enum-like struct only its text is kept.
            case ConstantValue { Constant: string } when PulumiTypes.IsEnumStruct(type):
                return null;
            case ConstantValue constant:
                return TypeOf(constant) is { } own ? Is(own) : null;
            case ListInstance { Type: { } listed }:
                return Is(listed);
            case MapInstance { Type: { } mapped } when Is(mapped):
                return true;
            case ListInstance or MapInstance or TupleValue or TextBuilderInstance when type is { SpecialType: not SpecialType.None and not SpecialType.System_Object, TypeKind: not TypeKind.Interface } or { TypeKind: TypeKind.Enum }
                || (type is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } && Source.Contains(Compilation, type)):
                return false;
            case ObjectInstance { Type: { } actual }:
                return Is(actual);
            case ReferenceValue { IsResource: true } reference:
                return Is(reference.Resource.Type);
            default:
                return null;
        }

        bool Is(ITypeSymbol actual)
            => type is not null && Compilation.ClassifyCommonConversion(actual, type) is { IsIdentity: true } or { IsImplicit: true, IsNumeric: false, IsNullable: false, IsUserDefined: false };
    }

    /// <summary>The type that a constant has when it is boxed; null for one that isn't known.</summary>
    private ITypeSymbol? TypeOf(ConstantValue constant) => constant.EnumType ?? (constant.Constant switch
    {
        string => SpecialType.System_String,
        bool => SpecialType.System_Boolean,
        char => SpecialType.System_Char,
        int => SpecialType.System_Int32,
        long => SpecialType.System_Int64,
        double => SpecialType.System_Double,
        _ => SpecialType.None,
    } is var special and not SpecialType.None ? Compilation.GetSpecialType(special) : null);

    private bool AreOfOneType(ConstantValue a, ConstantValue b) => TypeOf(a) is not { } x || TypeOf(b) is not { } y || SymbolEqualityComparer.Default.Equals(x, y);
}
