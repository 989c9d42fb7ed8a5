namespace Pulumi;

/// <summary>Another stack, read for its outputs.</summary>
public class StackReference : CustomResource
{
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = args?.Name ?? name }))
    {
    }

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    public Output<object?> GetOutput(Input<string> name)
        => Read(name, (outputs, key) => outputs?.GetValueOrDefault(key));

    public Output<object> RequireOutput(Input<string> name)
        => Read(name, (outputs, key) => outputs?.GetValueOrDefault(key)
            ?? throw new KeyNotFoundException($"Required output '{key}' does not exist on stack '{GetResourceName()}'."));

    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var data = await GetOutput(name).Data.ConfigureAwait(false);
        return data.IsSecret
            ? new StackReferenceOutputDetails { SecretValue = data.Value }
            : new StackReferenceOutputDetails { Value = data.Value };
    }

    public async Task<object?> GetValueAsync(Input<string> name)
        => PlainValue(await GetOutput(name).Data.ConfigureAwait(false), nameof(GetOutput));

    public async Task<object> RequireValueAsync(Input<string> name)
        => PlainValue(await RequireOutput(name).Data.ConfigureAwait(false), nameof(RequireOutput));

    private static TValue PlainValue<TValue>(OutputData<TValue> data, string alternative)
        => data.IsSecret
            ? throw new InvalidOperationException($"A secret output of a stack has no plain value. Use '{alternative}' instead.")
            : data.Value;

    /// <summary>One output of the stack; it is secret if the stack says so by name, whatever the other outputs are.</summary>
    private Output<TValue> Read<TValue>(Input<string> name, Func<ImmutableDictionary<string, object>?, string, TValue> read)
    {
        return new Output<TValue>(ReadAsync());

        async Task<OutputData<TValue>> ReadAsync()
        {
            var value = await Output.Tuple(name.AsOutput(), Outputs).Apply(pair => read(pair.Item2, pair.Item1)).Data.ConfigureAwait(false);
            var secretNames = await SecretOutputNames.Data.ConfigureAwait(false);
            if (!secretNames.IsKnown || secretNames.Value.IsDefault)
            {
                return value;
            }

            var key = await name.AsOutput().Data.ConfigureAwait(false);
            return value with { IsSecret = key.IsSecret || secretNames.Value.Contains(key.Value) };
        }
    }
}
