using Pulumi.Serialization;

namespace Pulumi;

/// <summary>The inputs of a function.</summary>
public abstract class InvokeArgs : InputArgs
{
    public static readonly InvokeArgs Empty = new EmptyInvokeArgs();

    protected InvokeArgs()
    {
    }

    private protected override IEnumerable<KeyValuePair<string, object?>> ReadInputs() => AnnotatedInputs.Read(this);

    private sealed class EmptyInvokeArgs : InvokeArgs
    {
    }
}
