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

        if (a is int or long && b is int or long)
        {
            var (m, n) = (System.Convert.ToInt64(a, CultureInfo.InvariantCulture), System.Convert.ToInt64(b, CultureInfo.InvariantCulture));
            return Math.Abs(m) < int.MaxValue && Math.Abs(n) < int.MaxValue ? Compute(kind, m, n) : null;
        }

        if (Numbers.IsNumber(a) && Numbers.IsNumber(b))
        {
            var (p, q) = (Numbers.ToDouble(a), Numbers.ToDouble(b));
            return kind switch
            {
                BinaryOperatorKind.LessThan => p < q,
                BinaryOperatorKind.LessThanOrEqual => p <= q,
                BinaryOperatorKind.GreaterThan => p > q,
                BinaryOperatorKind.GreaterThanOrEqual => p >= q,
                BinaryOperatorKind.Add => p + q,
                BinaryOperatorKind.Subtract => p - q,
                BinaryOperatorKind.Multiply => p * q,
                BinaryOperatorKind.Divide when !q.Equals(0d) => p / q,
                _ => null,
            };
        }

        return null;
    }

    private static object? Compute(BinaryOperatorKind kind, long a, long b) => kind switch
    {
        BinaryOperatorKind.Add => a + b,
        BinaryOperatorKind.Subtract => a - b,
        BinaryOperatorKind.Multiply => a * b,
        BinaryOperatorKind.Divide when b != 0 => a / b,
        BinaryOperatorKind.Remainder when b != 0 => a % b,
        BinaryOperatorKind.And => a & b,
        BinaryOperatorKind.Or => a | b,
        BinaryOperatorKind.LeftShift when b is >= 0 and < 31 => a << (int)b,
        BinaryOperatorKind.RightShift when b is >= 0 and < 31 => a >> (int)b,
        BinaryOperatorKind.LessThan => a < b,
        BinaryOperatorKind.LessThanOrEqual => a <= b,
        BinaryOperatorKind.GreaterThan => a > b,
        BinaryOperatorKind.GreaterThanOrEqual => a >= b,
        _ => null,
    };

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
            SpecialType.System_Int64 => Numbers.ToInt32(constant) is { } number ? (long)number : null,
            SpecialType.System_Int32 => constant is double d && d is > int.MinValue and < int.MaxValue ? (int)d : Numbers.ToInt32(constant),
            SpecialType.System_Char => Numbers.ToInt32(constant) is { } code and >= 0 and <= char.MaxValue ? (char)code : null,
            _ => null,
        };
    }
}
