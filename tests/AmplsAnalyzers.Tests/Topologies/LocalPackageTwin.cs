using System.Collections.Immutable;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Samples;

namespace AmplsAnalyzers.Tests.Topologies;

/// <summary>The same program with scopes of a local package, in those files that use nothing else of Azure Monitor's module.</summary>
internal static class LocalPackageTwin
{
    public static Sample InLocalPackage(this Sample sample, params string[] files) => sample with
    {
        Shape = ProviderShape.V3.With(ProviderShape.LocalPackage),
        Files = sample.Files.SetItems(files.Select(file => KeyValuePair.Create(
            file, sample.Files[file].Replace("Pulumi.AzureNative.Monitor", "Pulumi.AzureNative_monitor_v20210701preview.Monitor", StringComparison.Ordinal)))),
    };
}
