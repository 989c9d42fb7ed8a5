namespace Pulumi;

/// <summary>The value to keep.</summary>
public sealed class StashArgs : ResourceArgs
{
    public StashArgs()
    {
    }

    [Input("input", true, false)]
    public Input<object> Input { get; set; } = null!;
}
