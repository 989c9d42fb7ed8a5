using Pulumi;

namespace AmplsAnalyzers.Tests.StandIns.Core.Fixtures;

/// <summary>A resource with a required input, and one that has a default.</summary>
[ResourceType(Token, null)]
public sealed class Gadget : CustomResource
{
    public const string Token = "test:index:Gadget";

    public Gadget(string name, GadgetArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new GadgetArgs(), options)
    {
    }

    [Output("mode")]
    public Output<string> Mode { get; private set; } = null!;
}

public sealed class GadgetArgs : ResourceArgs
{
    public GadgetArgs() => Kind = "standard";

    [Input("mode", required: true)]
    public Input<string> Mode { get; set; } = null!;

    [Input("kind")]
    public Input<string>? Kind { get; set; }
}
