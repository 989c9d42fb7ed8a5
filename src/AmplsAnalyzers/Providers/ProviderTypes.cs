using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Providers;

/// <summary>Recognizes the classes of the Azure providers by namespace and name, once per symbol.</summary>
internal sealed class ProviderTypes
{
    // The version in a local package's root namespace, and the one in a namespace of v2: "…AzureNative_monitor_v20210701preview.Monitor", "…AzureNative.Insights.V20210701Preview".
    private static readonly Regex NativeNamespace = new(
        @"^Pulumi\.AzureNative(_[A-Za-z0-9]+_(?<package>v\d{8}\w*))?\.(?<module>\w+)(\.(?<version>V\d{8}\w*))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    private static readonly Regex ClassicNamespace = new(
        @"^Pulumi\.Azure\.(?<module>\w+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private readonly Dictionary<INamedTypeSymbol, ProviderType?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What the class stands for; null if it belongs to no Azure provider.</summary>
    public ProviderType? Recognize(INamedTypeSymbol type)
    {
        if (!_known.TryGetValue(type, out var recognized))
        {
            recognized = type.ContainingType is null ? Recognize(type.ContainingNamespace.ToDisplayString(), type.Name) : null;
            _known.Add(type, recognized);
        }

        return recognized;
    }

    private static ProviderType? Recognize(string @namespace, string name)
    {
        if (!@namespace.StartsWith("Pulumi.Azure", StringComparison.Ordinal))
        {
            return null;
        }

        if (NativeNamespace.Match(@namespace) is { Success: true } native)
        {
            var module = native.Groups["module"].Value;
            var version = native.Groups["version"] is { Success: true } own ? own.Value
                : native.Groups["package"] is { Success: true } package ? package.Value
                : null;
            return new ProviderType(Provider.AzureNative, module, version, ResourceKinds.Find(Provider.AzureNative, $"{module}.{name}"));
        }

        if (ClassicNamespace.Match(@namespace) is { Success: true } classic)
        {
            var module = classic.Groups["module"].Value;
            return new ProviderType(Provider.Classic, module, ApiVersion: null, ResourceKinds.Find(Provider.Classic, $"{module}.{name}"));
        }

        return null;
    }
}
