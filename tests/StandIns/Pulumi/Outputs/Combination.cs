namespace Pulumi;

/// <summary>Makes one output of several: unknown if one is, secret if one is, from the resources of all.</summary>
internal static class Combination
{
    public static Output<TResult> Of<TResult>(IEnumerable<IOutput?> parts, Func<object?[], TResult> combine)
        => new(CombineAsync([.. parts], combine));

    private static async Task<OutputData<TResult>> CombineAsync<TResult>(IOutput?[] parts, Func<object?[], TResult> combine)
    {
        var values = new object?[parts.Length];
        var result = OutputData<TResult>.Known(default!);
        var resources = result.Resources.ToBuilder();

        for (var i = 0; i < parts.Length; i++)
        {
            // A null part faults the result with a NullReferenceException, as the published package does.
            var data = await parts[i]!.GetDataAsync().ConfigureAwait(false);
            values[i] = data.Value;
            resources.UnionWith(data.Resources);
            result = result with { IsKnown = result.IsKnown && data.IsKnown, IsSecret = result.IsSecret || data.IsSecret };
        }

        result = result with { Resources = resources.ToImmutable() };
        return result.IsKnown ? result with { Value = combine(values) } : result;
    }
}
