using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Providers;

/// <summary>
/// Inputs that an args constructor of Pulumi.AzureNative sets. The dry run doesn't see into a provider's assembly, so they are data here. A default that the service
/// has as well (Enabled for public network access) is not listed: an absent input and that default are the same to every rule.
/// </summary>
internal static class ArgsDefaults
{
    private static readonly ImmutableDictionary<ResourceKind, ImmutableDictionary<string, Value>> ByKind =
        ImmutableDictionary.CreateRange(
            new KeyValuePair<ResourceKind, ImmutableDictionary<string, Value>>[]
            {
                new(MonitorKinds.Component, Set(("ApplicationType", "web"), ("FlowType", "Bluefield"), ("IngestionMode", "LogAnalytics"), ("RequestSource", "rest"))),
            });

    /// <summary>The value that the args constructor gives to the input; null if it gives none.</summary>
    public static Value? Find(ProviderType type, string property)
        => type is { Provider: Provider.AzureNative, Kind: { } kind }
            && ByKind.TryGetValue(kind, out var defaults)
            && defaults.TryGetValue(property, out var value)
                ? value
                : null;

    private static ImmutableDictionary<string, Value> Set(params (string Property, string Value)[] defaults)
        => defaults.ToImmutableDictionary(d => d.Property, d => (Value)new ConstantValue(d.Value, origin: null), StringComparer.Ordinal);
}
