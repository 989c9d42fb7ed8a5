using Pulumi;
using Pulumi.Utilities;

namespace AmplsAnalyzers.Tests.StandIns.Core.Fixtures;

/// <summary>All that can be read off a completed output.</summary>
internal sealed record OutputState<T>(T Value, bool IsKnown, bool IsSecret);

internal static class OutputState
{
    public static async Task<OutputState<T>> StateAsync<T>(this Output<T> output) => new(
        await OutputUtilities.GetValueAsync(output),
        await OutputUtilities.GetIsKnownAsync(output),
        await Output.IsSecretAsync(output));

    public static async Task<T> ValueAsync<T>(this Output<T> output)
    {
        var state = await output.StateAsync();
        Xunit.Assert.True(state.IsKnown);
        return state.Value;
    }

    public static async Task<string[]> DependenciesAsync<T>(this Output<T> output)
        => [.. (await OutputUtilities.GetDependenciesAsync(output)).Select(resource => resource.GetResourceName()).Order(StringComparer.Ordinal)];

    public static Output<T> Unknown<T>() => OutputUtilities.CreateUnknown<T>(default(T)!);
}
