using System.Text.Json;

namespace Pulumi;

/// <summary>An input of arbitrary JSON.</summary>
public sealed class InputJson : Input<JsonElement>
{
    public InputJson()
        : this(Output.Create(default(JsonElement)))
    {
    }

    private InputJson(Output<JsonElement> output)
        : base(output)
    {
    }

    public static implicit operator InputJson(string json) => Output.Create(json);

    public static implicit operator InputJson(JsonDocument document) => Output.Create(document);

    public static implicit operator InputJson(JsonElement element) => Output.Create(element);

    public static implicit operator InputJson(Output<string> json) => new(json.Apply(text => JsonDocument.Parse(text).RootElement));

    public static implicit operator InputJson(Output<JsonDocument> document) => new(document.Apply(value => value.RootElement));

    public static implicit operator InputJson(Output<JsonElement> element) => new(element);
}
