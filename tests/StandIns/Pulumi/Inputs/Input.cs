namespace Pulumi;

/// <summary>What a resource property accepts: a value now, or an output of one.</summary>
public class Input<T> : IInput
{
    private readonly Output<T>? _output;

    internal Input(Output<T> output) => _output = output;

    /// <summary>For the collections, which grow after they were made and combine their elements when asked.</summary>
    internal Input()
    {
    }

    internal virtual Output<T> AsOutput() => _output!;

    IOutput IInput.AsUntypedOutput() => AsOutput();

    public static implicit operator Input<T>(T value) => new(Output.Create(value));

    public static implicit operator Input<T>(Output<T> value)
    {
        ArgumentNullException.ThrowIfNull(value, "outputValue");
        return new Input<T>(value);
    }

    public static implicit operator Output<T>(Input<T> input) => input.AsOutput();
}
