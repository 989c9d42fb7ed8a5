using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi;

/// <summary>Writes values that contain outputs and inputs as JSON, each as the value it holds.</summary>
internal static class OutputJson
{
    public static async Task<OutputData<string>> SerializeAsync<T>(Output<T> output, JsonSerializerOptions? options)
    {
        var root = await output.Data.ConfigureAwait(false);
        var result = root.With(string.Empty);
        if (!root.IsKnown)
        {
            return result with { Value = null! };
        }

        // A converter cannot wait: each pass notes the outputs it still lacks, and the text counts once a pass lacks none.
        var writer = new OutputConverterFactory();
        var withOutputs = new JsonSerializerOptions(options ?? JsonSerializerOptions.Default) { Converters = { writer } };
        do
        {
            await writer.ReadMissingAsync().ConfigureAwait(false);
            result = result with { Value = JsonSerializer.Serialize(root.Value, withOutputs) };
        }
        while (writer.IsMissingAny);

        foreach (var part in writer.Read)
        {
            result = result with
            {
                IsKnown = result.IsKnown && part.IsKnown,
                IsSecret = result.IsSecret || part.IsSecret,
                Resources = result.Resources.Union(part.Resources),
            };
        }

        return result.IsKnown ? result : result with { Value = null! };
    }

    private sealed class OutputConverterFactory : JsonConverterFactory
    {
        private readonly Dictionary<object, OutputData<object?>> _read = new(ReferenceEqualityComparer.Instance);
        private readonly List<object> _missing = [];

        public bool IsMissingAny => _missing.Count > 0;

        public IEnumerable<OutputData<object?>> Read => _read.Values;

        public async Task ReadMissingAsync()
        {
            foreach (var value in _missing)
            {
                _read[value] = await Untyped(value).GetDataAsync().ConfigureAwait(false);
            }

            _missing.Clear();
        }

        public override bool CanConvert(Type typeToConvert)
            => typeof(IOutput).IsAssignableFrom(typeToConvert) || typeof(IInput).IsAssignableFrom(typeToConvert);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
            => (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert), this)!;

        private static IOutput Untyped(object value) => value as IOutput ?? ((IInput)value).AsUntypedOutput();

        private sealed class Converter<TOutput>(OutputConverterFactory factory) : JsonConverter<TOutput>
            where TOutput : notnull
        {
            public override TOutput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
                => throw new NotSupportedException("Outputs are written, not read.");

            public override void Write(Utf8JsonWriter writer, TOutput value, JsonSerializerOptions options)
            {
                if (factory._read.TryGetValue(value, out var data))
                {
                    JsonSerializer.Serialize(writer, data.Value, Untyped(value).ValueType, options);
                }
                else
                {
                    factory._missing.Add(value);
                    writer.WriteNullValue();
                }
            }
        }
    }
}
