using System.Collections.Immutable;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Evaluation.Models;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation;

/// <summary>Texts that are put together.</summary>
internal sealed partial class Interpreter
{
    private Value Concatenate(ImmutableArray<Value> values, ImmutableArray<ITypeSymbol?> types, SyntaxNode syntax)
    {
        var parts = new List<Value>();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is NeverValue)
            {
                return values[i];
            }

            // ToString() of an output is a warning text, not its value.
            parts.Add(PulumiTypes.IsInputOrOutput(types[i]) ? Unknown(UnknownReason.UnseenCode, syntax, values[i]) : AsText(values[i], types[i], syntax));
        }

        return Text(parts, syntax);
    }

    /// <summary>What a value is when it is written into a text.</summary>
    public Value AsText(Value value, ITypeSymbol? type, SyntaxNode syntax)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
        {
            type = inner;
        }

        type = type is null ? null : Substitute(type);
        switch (value)
        {
            case ConstantValue { Constant: string } or TextValue:
                return value;
            case ConstantValue { Constant: null }:
                return new ConstantValue("", value.Origin);
            case ConstantValue { Constant: { } constant } number when (number.EnumType ?? type) is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration:
                var member = enumeration.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant));
                return member is null ? Unknown(UnknownReason.UnseenCode, syntax) : new ConstantValue(member.Name, value.Origin);
            case ConstantValue { Constant: float or double or decimal }:
                return Unknown(UnknownReason.UnseenCode, syntax);
            case ConstantValue { Constant: IFormattable formattable }:
                return new ConstantValue(Formatting.Format(formattable, format: null), value.Origin);
            case ConstantValue { Constant: { } other }:
                return new ConstantValue(other.ToString(), value.Origin);
            case ChoiceValue choice:
                return choice.Alternatives.Select(alternative => AsText(alternative, type, syntax)).Aggregate((Value)NeverValue.Instance, Joins.Values);
            case ReferenceValue { IsResource: false } or UnknownValue:
                return value;
            case ObjectInstance { Type: { } own } instance:
                for (var candidate = own; candidate is not null; candidate = candidate.BaseType)
                {
                    if (candidate.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty) is { } toString && HasBody(toString))
                    {
                        return Run(toString, instance, (_, _) => { }, syntax);
                    }
                }

                return Unknown(UnknownReason.UnseenCode, syntax, value);
            default:
                return Unknown(UnknownReason.UnseenCode, syntax, value);
        }
    }

    /// <summary>One text of several parts; a choice of texts where a part is a choice.</summary>
    public Value Text(IReadOnlyList<Value> parts, SyntaxNode syntax)
    {
        if (parts.Count(part => part is ChoiceValue) > 3)
        {
            return Unknown(UnknownReason.Condition, syntax, parts);
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is ChoiceValue choice)
            {
                return choice.Alternatives
                    .Select(alternative => Text(parts.Select((part, j) => j == i ? AsText(alternative, type: null, syntax) : part).ToList(), syntax))
                    .Aggregate((Value)NeverValue.Instance, Joins.Values);
            }
        }

        var merged = ImmutableArray.CreateBuilder<Value>();
        var length = 0;
        foreach (var part in parts.SelectMany(part => part is TextValue text ? text.Parts.AsEnumerable() : [part]))
        {
            if (part is ConstantValue { Constant: string text })
            {
                length += text.Length;
                if (merged.Count > 0 && merged[merged.Count - 1] is ConstantValue { Constant: string before })
                {
                    merged[merged.Count - 1] = new ConstantValue(before + text, syntax);
                    continue;
                }
            }

            merged.Add(part);
        }

        if (length > Budget.MaxText || merged.Count > 256)
        {
            return Unknown(UnknownReason.Budget, syntax, parts);
        }

        var awaited = parts.SelectMany(part => part.Awaited).ToList();
        var whole = Whole();
        return awaited.Count == 0 ? whole : whole.After(awaited);

        Value Whole() => merged switch
        {
            [] => new ConstantValue("", syntax),
            [ConstantValue single] => new ConstantValue(single.Constant, syntax),
            [var single] when single is ReferenceValue or UnknownValue => single,
            _ => new TextValue(merged.Where(part => part is not ConstantValue { Constant: "" }).ToImmutableArray() is { Length: > 1 } several ? several : merged.ToImmutable(), syntax),
        };
    }

    private Value EvaluateInterpolation(IInterpolatedStringOperation interpolated, bool outputsAreTexts)
    {
        var parts = new List<Value>();
        foreach (var part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text: { } text }:
                    parts.Add(new ConstantValue(text.ConstantValue.HasValue ? text.ConstantValue.Value : "", text.Syntax));
                    break;
                case IInterpolationOperation hole:
                    parts.Add(Hole(hole));
                    break;
                case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var appended] } }:
                    parts.Add(Appended(appended));
                    break;
                default:
                    parts.Add(Unknown(UnknownReason.UnseenCode, part.Syntax));
                    break;
            }
        }

        if (parts.OfType<NeverValue>().Any())
        {
            return NeverValue.Instance;
        }

        return Text(parts, interpolated.Syntax);

        Value Appended(IArgumentOperation argument)
        {
            var expression = argument.Value is IConversionOperation { IsImplicit: true, OperatorMethod: null } boxed ? boxed.Operand : argument.Value;
            var value = AsPlain(Evaluate(expression), expression.Type);
            return PulumiTypes.IsInputOrOutput(expression.Type) ? Unknown(UnknownReason.UnseenCode, argument.Syntax, value) : AsText(value, expression.Type, argument.Syntax);
        }

        Value Hole(IInterpolationOperation hole)
        {
            var expression = hole.Expression is IConversionOperation { IsImplicit: true, OperatorMethod: null } boxed ? boxed.Operand : hole.Expression;
            var value = AsPlain(Evaluate(expression), expression.Type);
            if (value is NeverValue)
            {
                return value;
            }

            if (!outputsAreTexts && PulumiTypes.IsInputOrOutput(expression.Type))
            {
                // ToString() of an output is a warning text, not its value.
                return Unknown(UnknownReason.UnseenCode, hole.Syntax, value);
            }

            if (hole.FormatString is not null || hole.Alignment is not null)
            {
                var format = hole.FormatString is { ConstantValue: { HasValue: true, Value: string text } } ? text : null;
                var formatted = hole.FormatString is null || (value is ConstantValue { EnumType: not null } && format is "G" or "g") ? AsText(value, expression.Type, hole.Syntax)
                    : format is not null && value is ConstantValue { Constant: IFormattable formattable, EnumType: null } && formattable is not (float or double or decimal) ? new ConstantValue(Formatting.Format(formattable, format), hole.Syntax)
                    : Unknown(UnknownReason.UnseenCode, hole.Syntax, value);
                return hole.Alignment is null ? formatted
                    : formatted.Text is { } unaligned && hole.Alignment.ConstantValue is { HasValue: true, Value: int and >= -1024 and <= 1024 } width
                        ? new ConstantValue((int)width.Value! < 0 ? unaligned.PadRight(-(int)width.Value!) : unaligned.PadLeft((int)width.Value!), hole.Syntax)
                    : Unknown(UnknownReason.UnseenCode, hole.Syntax, value);
            }

            return AsText(value, expression.Type, hole.Syntax);
        }
    }
}
