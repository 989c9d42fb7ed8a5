using System.Collections.Immutable;
using AmplsAnalyzers.Configuration;

namespace AmplsAnalyzers.Topology;

/// <summary>Recognizes a zone name that was meant to be one of <see cref="MonitorZones"/>.</summary>
internal static class ZoneSpelling
{
    /// <summary>A name this near to a required one is a slip of it.</summary>
    private const int MaxEdits = 3;

    private const string Prefix = "privatelink";

    /// <summary>Names that people expect to exist.</summary>
    private static readonly ImmutableHashSet<string> WrongGuesses = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "privatelink.applicationinsights.azure.com",
        "privatelink.workspace.azure.net");

    /// <summary>
    /// Zones of other services that are spelt much like a required one (learn.microsoft.com/azure/private-link/private-endpoint-dns).
    /// </summary>
    private static readonly ImmutableHashSet<string> OtherServices = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "privatelink.azure-automation.net",
        "privatelink.azure-automation.us",
        "privatelink.dfs.core.windows.net",
        "privatelink.file.core.windows.net",
        "privatelink.queue.core.windows.net",
        "privatelink.table.core.windows.net",
        "privatelink.web.core.windows.net",
        "privatelink.dfs.core.usgovcloudapi.net",
        "privatelink.file.core.usgovcloudapi.net",
        "privatelink.queue.core.usgovcloudapi.net",
        "privatelink.table.core.usgovcloudapi.net",
        "privatelink.web.core.usgovcloudapi.net",
        MonitorZones.GovernmentDataExplorer);

    /// <summary>Whether the name is a misspelt one of a required zone, and of which one, rather of this cloud than of another; a wrong guess stands for no particular zone.</summary>
    public static (bool IsMisspelt, MonitorZone? Intended) Check(string name, Cloud cloud)
    {
        if (cloud == Cloud.Other || MonitorZones.IsRequired(name) || MonitorZones.IsChinese(name) || OtherServices.Contains(name))
        {
            return (false, null);
        }

        if (WrongGuesses.Contains(name))
        {
            return (true, null);
        }

        var folded = Fold(name);
        var candidates = MonitorZones.Of(cloud).AddRange(MonitorZones.Of(cloud == Cloud.Public ? Cloud.UsGovernment : Cloud.Public));
        var intended = candidates.FirstOrDefault(zone => Fold(zone.Name) == folded)
            ?? candidates
                .Select(zone => (Zone: zone, Edits: Spelling.Distance(name, zone.Name)))
                .Where(candidate => candidate.Edits <= MaxEdits)
                .OrderBy(candidate => candidate.Edits)
                .Select(candidate => candidate.Zone)
                .FirstOrDefault();
        return (intended is not null, intended);
    }

    /// <summary>The required zone that the name is, or was meant to be; null if there is none.</summary>
    public static string? Intended(string? name, Cloud cloud)
        => name is null ? null : MonitorZones.IsRequired(name) ? name.ToLowerInvariant() : Check(name, cloud).Intended?.Name;

    // "monitor.azure.com", "privatelink-monitor-azure-com": the letters alone, without the prefix.
    private static string Fold(string name)
    {
        var letters = new string([.. name.ToLowerInvariant().Where(c => c is not '-' and not '.')]);
        return letters.StartsWith(Prefix, StringComparison.Ordinal) ? letters.Substring(Prefix.Length) : letters;
    }
}
