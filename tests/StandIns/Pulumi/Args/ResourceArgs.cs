using Pulumi.Serialization;

namespace Pulumi;

/// <summary>The inputs of a resource, or nested in those of one.</summary>
public abstract class ResourceArgs : InputArgs
{
    public static readonly ResourceArgs Empty = new EmptyResourceArgs();

    protected ResourceArgs()
    {
    }

    private protected override IEnumerable<KeyValuePair<string, object?>> ReadInputs() => AnnotatedInputs.Read(this);

    private sealed class EmptyResourceArgs : ResourceArgs
    {
    }
}
