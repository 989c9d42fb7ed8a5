namespace Pulumi;

/// <summary>A value that is kept in the state of the stack.</summary>
public sealed class Stash : CustomResource
{
    public Stash(string name, StashArgs args, CustomResourceOptions? options = null)
        : base("pulumi:index:Stash", name, args, options)
    {
    }

    [Output("output")]
    public Output<object> Output { get; private set; } = null!;

    [Output("input")]
    public Output<object> Input { get; private set; } = null!;
}
