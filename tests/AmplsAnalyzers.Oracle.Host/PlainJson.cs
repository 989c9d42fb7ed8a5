using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AmplsAnalyzers.Oracle.Host;

/// <summary>Writes values that mocks see and values of outputs as JSON; objects of a provider's output types by their C# names.</summary>
internal static class PlainJson
{
    public static JsonNode? Of(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool boolean => JsonValue.Create(boolean),
        double number => JsonValue.Create(number),
        int number => JsonValue.Create((double)number),
        JsonElement element => JsonNode.Parse(element.GetRawText()),
        Resource resource => new JsonObject { ["$resource"] = $"{resource.GetResourceType()}::{resource.GetResourceName()}" },
        AssetOrArchive asset => new JsonObject { ["$asset"] = asset.GetType().Name },
        IDictionary map => Map(map),
        _ when IsDefaultArray(value) => null,
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(Of)]),
        _ when IsUnion(value.GetType()) => Of(value.GetType().GetProperty("Value")!.GetValue(value)),
        _ when value.GetType().IsDefined(typeof(EnumTypeAttribute), inherit: false) => JsonValue.Create(value.ToString()),
        _ => Object(value),
    };

    private static bool IsUnion(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Union<,>);

    private static bool IsDefaultArray(object value)
        => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && type.GetProperty("IsDefault")!.GetValue(value) is true;

    private static JsonObject Map(IDictionary map)
    {
        var json = new JsonObject();
        foreach (DictionaryEntry entry in map)
        {
            json[(string)entry.Key] = Of(entry.Value);
        }

        return json;
    }

    private static JsonObject Object(object value)
    {
        var json = new JsonObject();
        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public))
        {
            json[field.Name] = Of(field.GetValue(value));
        }

        return json;
    }
}
