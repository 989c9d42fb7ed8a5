namespace Pulumi;

/// <summary>Which stack a stack reference reads, if not the one of its own name.</summary>
public class StackReferenceArgs : ResourceArgs
{
    public StackReferenceArgs()
    {
    }

    [Input("name", true, false)]
    public Input<string>? Name { get; set; }
}
