using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>Makes outputs from values, tasks and other outputs.</summary>
public static partial class Output
{
    public static Output<T> Create<T>(T value) => new(OutputData<T>.Known(value));

    public static Output<T> Create<T>(Task<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Output<T>(FromTaskAsync(value, isSecret: false));
    }

    public static Output<T> CreateSecret<T>(T value) => new(OutputData<T>.Known(value) with { IsSecret = true });

    public static Output<T> CreateSecret<T>(Task<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Output<T>(FromTaskAsync(value, isSecret: true));
    }

    public static Output<T> CreateSecret<T>(Output<T> value) => new(WithSecretAsync(value, isSecret: true));

    public static Output<T> Unsecret<T>(Output<T> output) => new(WithSecretAsync(output, isSecret: false));

    public static async Task<bool> IsSecretAsync<T>(Output<T> output) => (await output.Data.ConfigureAwait(false)).IsSecret;

    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All(inputs.AsEnumerable());

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs)
        => AllOf<T>(inputs.Select(input => input?.AsOutput()));

    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => All(outputs.AsEnumerable());

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs) => AllOf<T>(outputs);

    public static Output<string> Format(FormattableString formattableString)
        => Combination.Of(
            formattableString.GetArguments().Select(AsOutput),
            values => string.Format(CultureInfo.InvariantCulture, formattableString.Format, values));

    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
        => new(OutputJson.SerializeAsync(value, options));

    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null)
        => json.Apply(text => JsonSerializer.Deserialize<T>(text, options)!);

    private static Output<ImmutableArray<T>> AllOf<T>(IEnumerable<IOutput?> outputs)
        => Combination.Of(outputs, values => values.Select(value => (T)value!).ToImmutableArray());

    private static IOutput AsOutput(object? argument) => argument switch
    {
        IInput input => input.AsUntypedOutput(),
        IOutput output => output,
        _ => Create(argument),
    };

    private static async Task<OutputData<T>> FromTaskAsync<T>(Task<T> value, bool isSecret)
        => OutputData<T>.Known(await value.ConfigureAwait(false)) with { IsSecret = isSecret };

    private static async Task<OutputData<T>> WithSecretAsync<T>(Output<T> output, bool isSecret)
        => await output.Data.ConfigureAwait(false) with { IsSecret = isSecret };
}
