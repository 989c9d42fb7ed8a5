namespace Pulumi;

/// <summary>Stands for a value that arrives later, and carries what it depends on.</summary>
public sealed class Output<T> : IOutput
{
    internal Output(Task<OutputData<T>> data)
    {
        Data = data;
        Deployment.Current?.Pending.Add(data);
    }

    internal Output(OutputData<T> data)
        : this(Task.FromResult(data))
    {
    }

    internal Task<OutputData<T>> Data { get; }

    Type IOutput.ValueType => typeof(T);

    async Task<OutputData<object?>> IOutput.GetDataAsync()
    {
        var data = await Data.ConfigureAwait(false);
        return data.With<object?>(data.Value);
    }

    public static Output<T> Create(Task<T> value) => Output.Create(value);

    public Output<ValueTuple> Apply(Func<T, Task> func)
        => ApplyToData(async value =>
        {
            await func(value).ConfigureAwait(false);
            return OutputData<ValueTuple>.Known(default);
        });

    public Output<TResult> Apply<TResult>(Func<T, TResult> func)
        => ApplyToData(value => Task.FromResult(OutputData<TResult>.Known(func(value))));

    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func)
        => ApplyToData(async value => OutputData<TResult>.Known(await func(value).ConfigureAwait(false)));

    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func)
        => ApplyToData(value => DataOf(func(value)?.AsOutput()));

    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func)
        => ApplyToData(value => DataOf(func(value)));

    public Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func)
        => ApplyToData(value => DataOf(func(value)));

    public override string ToString()
    {
        const string Text =
            """
            Calling [ToString] on an [Output<T>] is not supported.

            An Output<T> has no text until its value arrives. Use one of:
              1. o.Apply(v => $"prefix{v}suffix")
              2. Output.Format($"prefix{o}suffix")
            """;

        if (Environment.GetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING") is "1" or "true" or "TRUE" or "True")
        {
            throw new InvalidOperationException(Text);
        }

        Log.Warn(Text);
        return Text;
    }

    private static Task<OutputData<TResult>> DataOf<TResult>(Output<TResult>? output)
        => output?.Data ?? Task.FromResult(OutputData<TResult>.Known(default!));

    private Output<TResult> ApplyToData<TResult>(Func<T, Task<OutputData<TResult>>> func)
    {
        return new Output<TResult>(RunAsync());

        // Async, so that an exception in the callback faults the output instead of reaching the caller.
        async Task<OutputData<TResult>> RunAsync()
        {
            var outer = await Data.ConfigureAwait(false);
            if (!outer.IsKnown)
            {
                return outer.With<TResult>(default!);
            }

            var inner = await func(outer.Value).ConfigureAwait(false);
            return inner with { IsSecret = outer.IsSecret || inner.IsSecret, Resources = outer.Resources.Union(inner.Resources) };
        }
    }
}
