using System.Globalization;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>Operators on constants.</summary>
internal static class Arithmetic
{
    /// <summary>The result of the operator; null if it can't be computed.</summary>
    public static object? Compute(BinaryOperatorKind kind, Value left, Value right)
    {
        if (left is not ConstantValue { Constant: { } a } || right is not ConstantValue { Constant: { } b })
        {
            return null;
        }

        if (a is bool x && b is bool y)
        {
            return kind switch
            {
                BinaryOperatorKind.And => x & y,
                BinaryOperatorKind.Or => x | y,
                BinaryOperatorKind.ExclusiveOr => x ^ y,
                _ => null,
            };
        }

        if (a is char c)
        {
            a = (int)c;
        }

        if (b is char d)
        {
            b = (int)d;
        }

        if (a is int i && b is int j)
        {
            return Compute(kind, i, j) switch
            {
                long result when result is >= int.MinValue and <= int.MaxValue => (int)result,
                bool result => result,
                _ => null,
            };
        }

        if (Numbers.ToInt64(a) is { } m && Numbers.ToInt64(b) is { } n)
        {
            return Compute(kind, m, n) switch
            {
                long result when a is ulong || b is ulong => result >= 0 ? (ulong)result : null,
                long result when a is uint || b is uint => result is >= 0 and <= uint.MaxValue ? (uint)result : null,
                var result => result,
            };
        }

        if (a is decimal || b is decimal)
        {
            return Numbers.IsNumber(a) && Numbers.IsNumber(b) && a is not (double or float) && b is not (double or float)
                ? Compute(kind, System.Convert.ToDecimal(a, CultureInfo.InvariantCulture), System.Convert.ToDecimal(b, CultureInfo.InvariantCulture))
                : null;
        }

        if (a is double or float && b is double or float)
        {
            var result = Compute(kind, Numbers.ToDouble(a), Numbers.ToDouble(b));
            return result is double sum && a is float && b is float ? (float)sum : result;
        }

        return null;
    }

    private static object? Compute(BinaryOperatorKind kind, double a, double b) => kind switch
    {
        BinaryOperatorKind.LessThan => a < b,
        BinaryOperatorKind.LessThanOrEqual => a <= b,
        BinaryOperatorKind.GreaterThan => a > b,
        BinaryOperatorKind.GreaterThanOrEqual => a >= b,
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide when !b.Equals(0d) => a / b,
        _ => null,
    };

    private static object? Compute(BinaryOperatorKind kind, decimal a, decimal b)
    {
        try
        {
            return kind switch
            {
                BinaryOperatorKind.LessThan => a < b,
                BinaryOperatorKind.LessThanOrEqual => a <= b,
                BinaryOperatorKind.GreaterThan => a > b,
                BinaryOperatorKind.GreaterThanOrEqual => a >= b,
                BinaryOperatorKind.Add => a + b,
                BinaryOperatorKind.Subtract => a - b,
                BinaryOperatorKind.Multiply => a * b,
                BinaryOperatorKind.Divide when b != 0 => a / b,
                BinaryOperatorKind.Remainder when b != 0 => a % b,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>What doesn't fit into a long wraps around in some programs and throws in others.</summary>
    private static object? Compute(BinaryOperatorKind kind, long a, long b)
    {
        try
        {
            checked
            {
                return kind switch
                {
                    BinaryOperatorKind.Add => a + b,
                    BinaryOperatorKind.Subtract => a - b,
                    BinaryOperatorKind.Multiply => a * b,
                    BinaryOperatorKind.Divide when b != 0 => a / b,
                    BinaryOperatorKind.Remainder when b != 0 => a % b,
                    BinaryOperatorKind.And => a & b,
                    BinaryOperatorKind.Or => a | b,
                    BinaryOperatorKind.ExclusiveOr => a ^ b,
                    BinaryOperatorKind.LeftShift when b is >= 0 and < 31 && Math.Abs(a) <= int.MaxValue => a << (int)b,
                    BinaryOperatorKind.RightShift when b is >= 0 and < 31 => a >> (int)b,
                    BinaryOperatorKind.LessThan => a < b,
                    BinaryOperatorKind.LessThanOrEqual => a <= b,
                    BinaryOperatorKind.GreaterThan => a > b,
                    BinaryOperatorKind.GreaterThanOrEqual => a >= b,
                    _ => null,
                };
            }
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>True for the types of numbers that hold only some: what doesn't fit wraps around in some programs and throws in others.</summary>
    public static bool IsNumeric(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Decimal;

    /// <summary>A number as another type of number; null if it isn't one of the common conversions.</summary>
    public static object? Convert(object constant, ITypeSymbol type)
    {
        if (!Numbers.IsNumber(constant) && constant is not char)
        {
            return null;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
        {
            type = inner;
        }

        return type.SpecialType switch
        {
            SpecialType.System_Double => constant is char c ? (double)c : Numbers.ToDouble(constant),
            SpecialType.System_Int64 => Numbers.ToInt64(constant),
            SpecialType.System_UInt32 => Numbers.ToInt64(constant) is >= 0 and <= uint.MaxValue and var number ? (uint)number : null,
            SpecialType.System_UInt64 => Numbers.ToInt64(constant) is >= 0 and var number ? (ulong)number : null,
            SpecialType.System_Decimal => Numbers.ToInt64(constant) is { } number ? (decimal)number : null,
            SpecialType.System_Int32 => constant is double d && d is > int.MinValue and < int.MaxValue ? (int)d : Numbers.ToInt32(constant),
            SpecialType.System_Byte => Numbers.ToInt32(constant) is { } value and >= byte.MinValue and <= byte.MaxValue ? (byte)value : null,
            SpecialType.System_SByte => Numbers.ToInt32(constant) is { } value and >= sbyte.MinValue and <= sbyte.MaxValue ? (sbyte)value : null,
            SpecialType.System_Int16 => Numbers.ToInt32(constant) is { } value and >= short.MinValue and <= short.MaxValue ? (short)value : null,
            SpecialType.System_UInt16 => Numbers.ToInt32(constant) is { } value and >= ushort.MinValue and <= ushort.MaxValue ? (ushort)value : null,
            SpecialType.System_Char => Numbers.ToInt32(constant) is { } code and >= 0 and <= char.MaxValue ? (char)code : null,
            _ => null,
        };
    }
}
