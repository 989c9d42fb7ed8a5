using System.Globalization;

namespace AmplsAnalyzers.Evaluation.Models;

/// <summary>Constants as texts, the way the invariant culture writes them.</summary>
internal static class Formatting
{
    public static string Format(IFormattable value, string? format)
    {
        try
        {
            return value.ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return value.ToString(format: null, CultureInfo.InvariantCulture);
        }
    }
}
