using System.Text.Json;

namespace Pulumi;

/// <summary>
/// The configuration that a run started with, from the environment. PULUMI_CONFIG_SECRET_KEYS names the secret keys; reading one as plain text is no error, so they
/// make no difference here.
/// </summary>
internal static class ConfigValues
{
    public static ImmutableDictionary<string, string> FromEnvironment()
        => Environment.GetEnvironmentVariable("PULUMI_CONFIG") is { Length: > 0 } json
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.ToImmutableDictionary()
            : ImmutableDictionary<string, string>.Empty;
}
