using Pulumi.Serialization;

namespace Pulumi;

/// <summary>The inputs of a method of a component.</summary>
public abstract class CallArgs : InputArgs
{
    public static readonly CallArgs Empty = new EmptyCallArgs();

    protected CallArgs()
    {
    }

    private protected override IEnumerable<KeyValuePair<string, object?>> ReadInputs() => AnnotatedInputs.Read(this);

    private sealed class EmptyCallArgs : CallArgs
    {
    }
}
