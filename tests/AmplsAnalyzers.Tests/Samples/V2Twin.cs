using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AmplsAnalyzers.Testing;

namespace AmplsAnalyzers.Tests.Samples;

/// <summary>The same program for Pulumi.AzureNative v2, line by line: only namespaces differ, and a class has another name.</summary>
internal static partial class V2Twin
{
    // In v2 these modules of v3 are parts of others.
    private static readonly ImmutableDictionary<string, string> Modules = ImmutableDictionary<string, string>.Empty
        .Add("Monitor", "Insights")
        .Add("ApplicationInsights", "Insights")
        .Add("PrivateDns", "Network");

    public static Sample InV2(this Sample sample) => sample with
    {
        Shape = ProviderShape.V2,
        Files = sample.Files.ToImmutableSortedDictionary(file => file.Key, file => Translate(file.Value), StringComparer.Ordinal),
    };

    private static string Translate(string text)
    {
        var moved = Module().Replace(text, match => Modules.GetValueOrDefault(match.Value, match.Value))
            // The one class of the module that did not move.
            .Replace("new AzureMonitorWorkspace(", "new Pulumi.AzureNative.Monitor.AzureMonitorWorkspace(", StringComparison.Ordinal)
            .Replace("Pulumi.AzureNative.Insights.AzureMonitorWorkspace", "Pulumi.AzureNative.Monitor.AzureMonitorWorkspace", StringComparison.Ordinal)
            .Replace("DiagnosticsLogSettingsArgs", "LogSettingsArgs", StringComparison.Ordinal);
        var directives = new HashSet<string>(StringComparer.Ordinal);
        return string.Join('\n', moved.Split('\n').Select(line => line.StartsWith("using ", StringComparison.Ordinal) && !directives.Add(line) ? "" : line));
    }

    [GeneratedRegex(@"(?<=\bPulumi\.AzureNative\.)\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Module();
}
