using System.Collections.Immutable;

namespace AmplsAnalyzers.Providers;

/// <summary>Every kind of resource that this analyzer models.</summary>
internal static class ResourceKinds
{
    public static ImmutableArray<ResourceKind> All { get; } = MonitorKinds.All
        .AddRange(NetworkKinds.All)
        .AddRange(DnsKinds.All)
        .AddRange(NeighbourKinds.All);

    private static readonly ImmutableDictionary<string, ResourceKind> NativeByName = Index(kind => kind.Native);
    private static readonly ImmutableDictionary<string, ResourceKind> ClassicByName = Index(kind => kind.Classic);

    private static readonly ImmutableDictionary<string, ResourceKind> ByArmType =
        All.ToImmutableDictionary(kind => kind.ArmType, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind that a class or a look-up function stands for.</summary>
    /// <param name="provider">The family of the API.</param>
    /// <param name="name">The class or function as <c>Module.Class</c>.</param>
    public static ResourceKind? Find(Provider provider, string name)
        => (provider == Provider.AzureNative ? NativeByName : ClassicByName).TryGetValue(name, out var kind) ? kind : null;

    public static ResourceKind? FindByArmType(string armType)
        => ByArmType.TryGetValue(armType, out var kind) ? kind : null;

    private static ImmutableDictionary<string, ResourceKind> Index(Func<ResourceKind, IReadOnlyList<string>> classes)
    {
        var index = ImmutableDictionary.CreateBuilder<string, ResourceKind>(StringComparer.Ordinal);
        foreach (var kind in All)
        {
            foreach (var name in classes(kind))
            {
                index.Add(name, kind);
                foreach (var lookup in kind.Lookups)
                {
                    index[$"{name.Substring(0, name.IndexOf('.'))}.{lookup}"] = kind;
                }
            }
        }

        return index.ToImmutable();
    }
}
