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
                new(NeighbourKinds.StorageAccount, Set(("NetworkRuleSet.DefaultAction", "Allow"), ("NetworkRuleSet.Bypass", "AzureServices"))),
            });

    /// <summary>The value that the args constructor gives to the input; null if it gives none.</summary>
    /// <param name="type">The resource.</param>
    /// <param name="path">The input's C# path, with dots into nested args.</param>
    public static Value? Find(ProviderType type, string path)
        => type is { Provider: Provider.AzureNative, Kind: { } kind }
            && ByKind.TryGetValue(kind, out var defaults)
            && defaults.TryGetValue(path, out var value)
                ? value
                : null;

    private static ImmutableDictionary<string, Value> Set(params (string Property, string Value)[] defaults)
        => defaults.ToImmutableDictionary(d => d.Property, d => (Value)new ConstantValue(d.Value, origin: null), StringComparer.Ordinal);
}
