using System.Globalization;
using AmplsAnalyzers.Evaluation.Heap;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>Operators on constants.</summary>
internal static class Arithmetic
{
    /// <summary>The operator <c>&gt;&gt;&gt;</c>, for which the oldest supported compiler has no name.</summary>
    private const BinaryOperatorKind UnsignedRightShift = (BinaryOperatorKind)25;

    /// <summary>The result of the operator; null if it can't be computed.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="left">Its left operand.</param>
    /// <param name="right">Its right operand.</param>
    /// <param name="isChecked">False where the program is known to let numbers wrap around.</param>
    public static object? Compute(BinaryOperatorKind kind, Value left, Value right, bool isChecked = true)
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
            return kind == UnsignedRightShift ? (int)((uint)i >> j) : Compute(kind, i, j, isChecked) switch
            {
                long result when result is >= int.MinValue and <= int.MaxValue || !isChecked => unchecked((int)result),
                bool result => result,
                _ => null,
            };
        }

        if (Numbers.ToInt64(a) is { } m && Numbers.ToInt64(b) is { } n)
        {
            return Compute(kind, m, n, isChecked && a is not (uint or ulong) && b is not (uint or ulong)) switch
            {
                long result when a is ulong || b is ulong => result >= 0 && Compute(kind, m, n, isChecked: true) is not null ? (ulong)result : null,
                long result when a is uint || b is uint => result is >= 0 and <= uint.MaxValue || !isChecked ? unchecked((uint)result) : null,
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
    private static object? Compute(BinaryOperatorKind kind, long a, long b, bool isChecked)
    {
        if (!isChecked && kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply)
        {
            return unchecked(kind switch
            {
                BinaryOperatorKind.Add => a + b,
                BinaryOperatorKind.Subtract => a - b,
                _ => a * b,
            });
        }

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
    /// <param name="constant">The number or character.</param>
    /// <param name="type">The type that it becomes.</param>
    /// <param name="isChecked">False where the program is known to cut off what doesn't fit.</param>
    public static object? Convert(object constant, ITypeSymbol type, bool isChecked = true)
    {
        if (!Numbers.IsNumber(constant) && constant is not char)
        {
            return null;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
        {
            type = inner;
        }

        var number = Numbers.ToInt64(constant);
        var cut = isChecked ? null : number;
        return unchecked(type.SpecialType switch
        {
            SpecialType.System_Double => constant is char c ? (double)c : Numbers.ToDouble(constant),
            SpecialType.System_Int64 => number ?? (constant is double and > -1e15 and < 1e15 and var whole ? (long)whole : null),
            SpecialType.System_UInt32 => number is >= 0 and <= uint.MaxValue ? (uint)number : (uint?)cut,
            SpecialType.System_UInt64 => number is >= 0 ? (ulong)number : null,
            SpecialType.System_Decimal => number is { } exact ? (decimal)exact : null,
            SpecialType.System_Int32 => constant is double and > int.MinValue and < int.MaxValue and var part ? (int)part : Numbers.ToInt32(constant) ?? (int?)cut,
            SpecialType.System_Byte => number is >= byte.MinValue and <= byte.MaxValue ? (byte)number : (byte?)cut,
            SpecialType.System_SByte => number is >= sbyte.MinValue and <= sbyte.MaxValue ? (sbyte)number : (sbyte?)cut,
            SpecialType.System_Int16 => number is >= short.MinValue and <= short.MaxValue ? (short)number : (short?)cut,
            SpecialType.System_UInt16 => number is >= ushort.MinValue and <= ushort.MaxValue ? (ushort)number : (ushort?)cut,
            SpecialType.System_Char => number is >= 0 and <= char.MaxValue ? (char)number : (char?)cut,
            _ => (object?)null,
        });
    }
}
