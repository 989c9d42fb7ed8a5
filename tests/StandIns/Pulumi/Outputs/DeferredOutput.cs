namespace Pulumi;

/// <summary>An output that is handed out first and resolved later.</summary>
public sealed class DeferredOutput<T>
{
    private readonly TaskCompletionSource<OutputData<T>> completion = new();
    private bool isResolved;

    public DeferredOutput() => Output = new Output<T>(completion.Task);

    public Output<T> Output { get; }

    public void Resolve(Output<T> output)
    {
        if (isResolved)
        {
            throw new InvalidOperationException("The deferred output has already been resolved.");
        }

        isResolved = true;
        _ = ForwardAsync(output);
    }

    private async Task ForwardAsync(Output<T> output)
    {
        try
        {
            completion.SetResult(await output.Data.ConfigureAwait(false));
        }
        catch (Exception exception)
        {
            completion.SetException(exception);
        }
    }
}
