using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Evaluation.Models;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Conversions, most of all to inputs.</summary>
internal sealed partial class Interpreter
{
    private Value EvaluateConversion(IConversionOperation conversion)
    {
        if (conversion.Operand is IInterpolatedStringOperation interpolated && conversion.Type?.Name is "FormattableString" or "IFormattable")
        {
            return EvaluateInterpolation((IInterpolatedStringOperation)conversion.Operand, outputsAreTexts: true);
        }

        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { ContainingType: var owner } method)
        {
            if (PulumiTypes.IsInputOrOutput(owner))
            {
                return ToInput(value, method, conversion);
            }

            // A position or a span stands for what it was made from.
            if (PulumiTypes.IsEnumStruct(owner) || PulumiTypes.IsCoreNamespace(method.ContainingNamespace)
                || owner is { Name: "Index" or "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return value;
            }

            return Invoke(new Call(method, Receiver: null, ImmutableArray.Create(value), ImmutableArray.Create<SyntaxNode?>(conversion.Operand.Syntax), conversion.Syntax));
        }

        if (conversion.IsTryCast && value is ConstantValue { Constant: not null } && IsInstance(value, conversion.Type) is var isThat and not true)
        {
            return isThat == false ? new ConstantValue(constant: null, conversion.Syntax) : Unknown(UnknownReason.UnseenCode, conversion.Syntax, value);
        }

        if (conversion is { IsTryCast: false, IsImplicit: false, OperatorMethod: null } && conversion.Operand.Type is { IsReferenceType: true } && !value.IsNull && IsInstance(value, conversion.Type) != true)
        {
            _risks++;
        }

        if (value is ConstantValue { Constant: { } constant } known && conversion.Type is { } type)
        {
            // What is boxed keeps its type.
            var enumeration = EnumOf(type) ?? (type.IsValueType ? null : known.EnumType ?? EnumOf(conversion.Operand.Type));
            return Arithmetic.Convert(constant, type, conversion.IsChecked) is { } converted ? new ConstantValue(converted, known.Origin)
                : Arithmetic.IsNumeric(type) && Numbers.IsNumber(constant) ? Unknown(UnknownReason.UnseenCode, conversion.Syntax, value)
                : SymbolEqualityComparer.Default.Equals(enumeration, known.EnumType) ? value
                : new ConstantValue(constant, known.Origin) { EnumType = enumeration };
        }

        return conversion.IsTryCast && value is not ConstantValue
            ? IsInstance(value, conversion.Type) switch { true => value, false => new ConstantValue(constant: null, conversion.Syntax), null => value }
            : value;
    }

    /// <summary>The enum that a type is, or that it is a nullable of.</summary>
    private INamedTypeSymbol? EnumOf(ITypeSymbol? type)
    {
        type = type is ITypeParameterSymbol ? Substitute(type) : type;
        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [INamedTypeSymbol { TypeKind: TypeKind.Enum } inner] } ? inner
            : type is INamedTypeSymbol { TypeKind: TypeKind.Enum } own ? own
            : null;
    }

    /// <summary>A conversion to an input is transparent, but a single value given to a list makes a list of one.</summary>
    private Value ToInput(Value value, IMethodSymbol conversion, IConversionOperation operation)
    {
        value = AsPlain(value is DeferredSequence ? Enumerated(value, operation.Syntax) : value, operation.Operand.Type);
        if (!PulumiTypes.IsInputList(conversion.ContainingType) || conversion.Parameters.Length != 1 || !PulumiTypes.IsInputList(conversion.ReturnType))
        {
            return value;
        }

        if (value is ListInstance list)
        {
            return new ListInstance(list.Content, list.Origin);
        }

        var from = conversion.Parameters[0].Type.OriginalDefinition is var original && conversion.OriginalDefinition.Parameters[0].Type is { } declared ? declared : original;
        var isSingle = from is ITypeParameterSymbol
            || (from is INamedTypeSymbol { TypeArguments: [ITypeParameterSymbol] } wrapper && (PulumiTypes.IsCore(wrapper, "Output") || PulumiTypes.IsCore(wrapper, "Input")));
        if (!isSingle || value is NeverValue || value.IsNull)
        {
            return value;
        }

        var element = new AssignedValue(value, operation.Operand.Syntax);
        return new ListInstance(new ListContent(ImmutableList.Create(element), IsComplete: true), operation.Operand.Syntax);
    }

    /// <summary>A value that the program has as a text or a number hides no output, whoever computed it.</summary>
    private static Value AsPlain(Value value, ITypeSymbol? type) => value switch
    {
        UnknownValue { MayHideOutputs: true } unknown when PulumiTypes.HoldsNoOutput(type) => unknown.AsPlain(),
        TextValue text when text.Parts.Any(part => part is UnknownValue { MayHideOutputs: true }) && PulumiTypes.HoldsNoOutput(type)
            => new TextValue(text.Parts.Select(part => AsPlain(part, type)).ToImmutableArray(), text.Origin).After(text.Awaited),
        ChoiceValue choice when choice.Alternatives.Any(alternative => AsPlain(alternative, type) != alternative)
            => new ChoiceValue(choice.Alternatives.Select(alternative => AsPlain(alternative, type)).ToImmutableArray(), choice.Origin).After(choice.Awaited),
        _ => value,
    };
}
