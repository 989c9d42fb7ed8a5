using System.Text.Json;

namespace Pulumi;

/// <summary>The configuration that a run started with, from the environment.</summary>
internal sealed record ConfigValues(ImmutableDictionary<string, string> Values, ImmutableHashSet<string> SecretKeys)
{
    public static ConfigValues FromEnvironment() => new(
        Read<Dictionary<string, string>>("PULUMI_CONFIG")?.ToImmutableDictionary() ?? ImmutableDictionary<string, string>.Empty,
        Read<List<string>>("PULUMI_CONFIG_SECRET_KEYS")?.ToImmutableHashSet() ?? []);

    private static T? Read<T>(string variable)
        => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } json ? JsonSerializer.Deserialize<T>(json) : default;
}
