using System.Collections.Immutable;
using Pulumi;

namespace AmplsAnalyzers.Tests.StandIns.Core.Fixtures;

/// <summary>A resource with an input of every kind, none of them required.</summary>
[ResourceType(Token, null)]
public sealed class Widget : CustomResource
{
    public const string Token = "test:index:Widget";

    public Widget(string name, WidgetArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new WidgetArgs(), options)
    {
    }

    private Widget(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, WithId(options, id))
    {
    }

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("text")]
    public Output<string> Text { get; private set; } = null!;

    [Output("count")]
    public Output<int> Count { get; private set; } = null!;

    [Output("ratio")]
    public Output<double> Ratio { get; private set; } = null!;

    [Output("mode")]
    public Output<Mode> Mode { get; private set; } = null!;

    [Output("names")]
    public Output<ImmutableArray<string>> Names { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("settings")]
    public Output<Settings?> Settings { get; private set; } = null!;

    [Output("any")]
    public Output<object?> Any { get; private set; } = null!;

    public static Widget Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static CustomResourceOptions WithId(CustomResourceOptions? options, Input<string> id)
        => CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = id });
}

public sealed class WidgetArgs : ResourceArgs
{
    [Input("names")]
    private InputList<string>? _names;

    [Input("parts")]
    private InputList<SettingsArgs>? _parts;

    [Input("tags")]
    private InputMap<string>? _tags;

    [Input("text")]
    public Input<string>? Text { get; set; }

    [Input("count")]
    public Input<int>? Count { get; set; }

    [Input("ratio")]
    public Input<double>? Ratio { get; set; }

    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("mode")]
    public Input<Mode>? Mode { get; set; }

    [Input("level")]
    public Input<Level>? Level { get; set; }

    [Input("textOrMode")]
    public InputUnion<string, Mode>? TextOrMode { get; set; }

    [Input("settings")]
    public Input<SettingsArgs>? Settings { get; set; }

    public InputList<string> Names
    {
        get => _names ??= new InputList<string>();
        set => _names = value;
    }

    public InputList<SettingsArgs> Parts
    {
        get => _parts ??= new InputList<SettingsArgs>();
        set => _parts = value;
    }

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("json")]
    public InputJson? Json { get; set; }

    [Input("jsonText", json: true)]
    public Input<ImmutableDictionary<string, object>>? JsonText { get; set; }

    [Input("asset")]
    public Input<AssetOrArchive>? Asset { get; set; }

    [Input("other")]
    public Input<Resource>? Other { get; set; }

    [Input("any")]
    public Input<object>? Any { get; set; }
}
