using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Turns what programs and mocks hand in into property values, and notes the resources that it met on the way.</summary>
internal sealed class PropertyWriter
{
    public HashSet<Resource> Resources { get; } = [];

    public async Task<ImmutableDictionary<string, object?>> WritePropertiesAsync(IEnumerable<KeyValuePair<string, object?>> properties)
    {
        var written = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (name, value) in properties)
        {
            try
            {
                await WriteEntryAsync(written, name, value).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"error serializing property \"{name}\": {exception.Message}", exception);
            }
        }

        return written.ToImmutable();
    }

    /// <summary>The state that a mock returned must be an object; null ends in a NullReferenceException, as in the published package.</summary>
    public async Task<ImmutableDictionary<string, object?>> WriteStateAsync(object state)
        => await WriteAsync(state).ConfigureAwait(false) as ImmutableDictionary<string, object?> ?? throw Unsupported(state);

    public async Task<object?> WriteAsync(object? value)
    {
        switch (value)
        {
            case null or bool or double or string or AssetOrArchive:
                return value;
            case int number:
                return (double)number;
            case Task:
                throw new InvalidOperationException("Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:");
            case IInput input:
                return await WriteOutputAsync(input.AsUntypedOutput()).ConfigureAwait(false);
            case IOutput output:
                return await WriteOutputAsync(output).ConfigureAwait(false);
            case IUnion union:
                return await WriteAsync(union.Value).ConfigureAwait(false);
            case JsonText json:
                return JsonTextOf(await WriteAsync(json.Value).ConfigureAwait(false));
            case JsonElement element:
                return await WriteJsonAsync(element).ConfigureAwait(false);
            case Resource resource:
                Resources.Add(resource);
                return new ResourceReference((await resource.Urn.Data.ConfigureAwait(false)).Value);
            case InputArgs args:
                return await WriteEntriesAsync(args.Inputs).ConfigureAwait(false);
            case IEnumerable<KeyValuePair<string, object?>> entries:
                return await WriteEntriesAsync(entries).ConfigureAwait(false);
            case IDictionary dictionary:
                return await WriteEntriesAsync(EntriesOf(dictionary)).ConfigureAwait(false);
            case IList list:
                return await WriteListAsync(list).ConfigureAwait(false);
            case Enum:
                return Convert.ToDouble(value, CultureInfo.InvariantCulture);
        }

        return EnumStruct.IsOne(value.GetType()) ? EnumStruct.ValueOf(value) : throw Unsupported(value);
    }

    private static InvalidOperationException Unsupported(object value) => new($"{value.GetType()} is not a supported argument type.");

    private async Task<object?> WriteOutputAsync(IOutput output)
    {
        var data = await output.GetDataAsync().ConfigureAwait(false);
        Resources.UnionWith(data.Resources);
        var value = data.IsKnown ? await WriteAsync(data.Value).ConfigureAwait(false) : Unknown.Value;
        return data.IsSecret ? new Secret(value) : value;
    }

    /// <summary>Only the enumerator of <see cref="IDictionary"/> itself gives entries of one type, whatever the dictionary holds.</summary>
    private static IEnumerable<KeyValuePair<string, object?>> EntriesOf(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return KeyValuePair.Create((string)entry.Key, entry.Value);
        }
    }

    private async Task<object?> WriteEntriesAsync(IEnumerable<KeyValuePair<string, object?>> entries)
    {
        var written = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (name, value) in entries)
        {
            await WriteEntryAsync(written, name, value).ConfigureAwait(false);
        }

        return written.ToImmutable();
    }

    /// <summary>A null leaves no key, as in JSON.</summary>
    private async Task WriteEntryAsync(ImmutableDictionary<string, object?>.Builder written, string name, object? value)
    {
        if (await WriteAsync(value).ConfigureAwait(false) is { } property and not Secret { Value: null })
        {
            written[name] = property;
        }
    }

    private async Task<object?> WriteListAsync(IList list)
    {
        // A default array has no elements to count; it stands for null.
        if (list is IStructuralComparable && list.GetType().GetProperty(nameof(ImmutableArray<object>.IsDefault)) is { } isDefault && isDefault.GetValue(list) is true)
        {
            return null;
        }

        var written = ImmutableArray.CreateBuilder<object?>(list.Count);
        foreach (var element in list)
        {
            written.Add(await WriteAsync(element).ConfigureAwait(false));
        }

        return written.ToImmutable();
    }

    private Task<object?> WriteJsonAsync(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => WriteAsync(element.EnumerateObject().ToDictionary(property => property.Name, property => property.Value)),
        JsonValueKind.Array => WriteAsync(element.EnumerateArray().ToList()),
        JsonValueKind.String => WriteAsync(element.GetString()),
        JsonValueKind.Number => WriteAsync(element.GetDouble()),
        JsonValueKind.True => WriteAsync(true),
        JsonValueKind.False => WriteAsync(false),
        _ => WriteAsync(value: null),
    };

    private static object? JsonTextOf(object? property)
    {
        if (PropertyReader.HasUnknown(property))
        {
            return Unknown.Value;
        }

        var text = PropertyReader.Reveal(property) is { } value ? PropertyJson.Format(value) : null;
        return PropertyReader.HasSecret(property) ? new Secret(text) : text;
    }
}
