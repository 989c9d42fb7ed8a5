using Pulumi.Serialization;

namespace Pulumi;

/// <summary>One call of a provider function, or of a method of a component.</summary>
internal sealed class FunctionCall(
    Deployment deployment,
    string token,
    IEnumerable<KeyValuePair<string, object?>> args,
    ProviderResource? provider,
    Resource? parent,
    InputList<Resource>? dependsOn)
{
    public Task<OutputData<T>> GetAsync<T>() => GetAsync(PropertyReader.Convert<T>);

    /// <summary>For functions that return one bare value, which travels as an object of one field.</summary>
    public Task<OutputData<T>> GetSingleAsync<T>()
        => GetAsync(result => PropertyReader.Convert<T>(((ImmutableDictionary<string, object?>)result!).Values.Single()));

    private async Task<OutputData<T>> GetAsync<T>(Func<object?, T> convert)
    {
        var writer = new PropertyWriter();
        var arguments = await WriteArgumentsAsync(writer).ConfigureAwait(false);
        var waitedFor = await Dependencies.OfAsync(dependsOn).ConfigureAwait(false);
        var isKnown = !arguments.Values.Any(PropertyReader.HasUnknown);

        foreach (var resource in await Dependencies.WaitAsync(waitedFor, waiting: null).ConfigureAwait(false))
        {
            isKnown &= resource is not CustomResource custom || (await custom.Id.Data.ConfigureAwait(false)).IsKnown;
        }

        var unknown = new OutputData<T>(default!, IsKnown: false, IsSecret: false, writer.Resources.ToImmutableHashSet().Union(waitedFor));
        if (!isKnown)
        {
            return unknown;
        }

        var manager = provider ?? parent?.Providers.GetValueOrDefault(Resource.PackageOf(token));
        var result = await deployment.Engine.CallAsync(token, arguments, manager).ConfigureAwait(false);
        return unknown with { IsKnown = true, Value = convert(result) };
    }

    private async Task<ImmutableDictionary<string, object?>> WriteArgumentsAsync(PropertyWriter writer)
    {
        try
        {
            return await writer.WritePropertiesAsync(args).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Log.Error($"Error serializing arguments for invoke {token}: {exception}");
            throw;
        }
    }
}
