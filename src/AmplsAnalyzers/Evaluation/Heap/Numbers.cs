using System.Globalization;

namespace AmplsAnalyzers.Evaluation.Heap;

/// <summary>Numbers as constants hold them.</summary>
internal static class Numbers
{
    public static bool IsNumber(object? value)
        => value is int or long or double or byte or short or uint or ulong or ushort or sbyte or float or decimal;

    public static bool IsInteger(object? value) => value is int or long or byte or short or uint or ulong or ushort or sbyte;

    public static double ToDouble(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    /// <summary>The number as an int, if it is an integer of that range.</summary>
    public static int? ToInt32(object? value) => ToInt64(value) is >= int.MinValue and <= int.MaxValue and var number ? (int)number : null;

    /// <summary>The number as a long, if it is an integer of that range.</summary>
    public static long? ToInt64(object? value)
    {
        if (value is char character)
        {
            return character;
        }

        if (!IsInteger(value))
        {
            return null;
        }

        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        return number is >= long.MinValue and <= long.MaxValue ? (long)number : null;
    }
}
