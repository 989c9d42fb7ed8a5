namespace Pulumi.Utilities;

/// <summary>Looks inside outputs: for tools and tests rather than programs.</summary>
public static class OutputUtilities
{
    public static Output<T> CreateUnknown<T>(T value) => new(OutputData<T>.Known(value) with { IsKnown = false });

    public static Output<T> CreateUnknown<T>(Func<Task<T>> valueFactory)
    {
        return new Output<T>(RunAsync());

        async Task<OutputData<T>> RunAsync() => OutputData<T>.Known(await valueFactory().ConfigureAwait(false)) with { IsKnown = false };
    }

    public static Output<T> WithDependency<T>(Output<T> output, Resource resource)
    {
        return new Output<T>(RunAsync());

        async Task<OutputData<T>> RunAsync()
        {
            var data = await output.Data.ConfigureAwait(false);
            return data with { Resources = data.Resources.Add(resource) };
        }
    }

    public static async Task<bool> GetIsKnownAsync<T>(Output<T> output) => (await output.Data.ConfigureAwait(false)).IsKnown;

    public static async Task<T> GetValueAsync<T>(Output<T> output) => (await output.Data.ConfigureAwait(false)).Value;

    public static async Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output)
        => (await output.Data.ConfigureAwait(false)).Resources;
}
