using System.Globalization;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Property values as JSON text, spaced as the engine's protocol spaces it.</summary>
internal static class PropertyJson
{
    public static string Format(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        string text => JsonSerializer.Serialize(text),
        ImmutableArray<object?> list => Enclose('[', list.Select(Format), ']'),
        ImmutableDictionary<string, object?> map => Enclose('{', map.Select(entry => $"{JsonSerializer.Serialize(entry.Key)}: {Format(entry.Value)}"), '}'),
        _ => throw new InvalidOperationException($"{value.GetType()} has no JSON form."),
    };

    private static string Enclose(char open, IEnumerable<string> parts, char close)
        => string.Join(", ", parts) is { Length: > 0 } text ? $"{open} {text} {close}" : $"{open} {close}";
}
