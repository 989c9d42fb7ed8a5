namespace Pulumi;

/// <summary>An output that is handed out first and resolved later.</summary>
public sealed class DeferredOutput<T>
{
    private readonly TaskCompletionSource<OutputData<T>> _completion = new();
    private bool _isResolved;

    public DeferredOutput() => Output = new Output<T>(_completion.Task);

    public Output<T> Output { get; }

    public void Resolve(Output<T> output)
    {
        if (_isResolved)
        {
            throw new InvalidOperationException("The deferred output has already been resolved.");
        }

        _isResolved = true;
        _ = ForwardAsync(output);
    }

    private async Task ForwardAsync(Output<T> output)
    {
        try
        {
            _completion.SetResult(await output.Data.ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            _completion.SetException(exception);
        }
    }
}
