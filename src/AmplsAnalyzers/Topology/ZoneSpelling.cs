using System.Collections.Immutable;

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

    /// <summary>Whether the name is a misspelt one of a required zone.</summary>
    /// <param name="name">A zone's name.</param>
    /// <param name="intended">The zone that was meant; null where the name is a wrong guess that stands for no particular zone.</param>
    public static bool IsMisspelt(string name, out MonitorZone? intended)
    {
        intended = null;
        if (MonitorZones.IsRequired(name) || MonitorZones.IsChinese(name) || OtherServices.Contains(name))
        {
            return false;
        }

        if (WrongGuesses.Contains(name))
        {
            return true;
        }

        var folded = Fold(name);
        var lower = name.ToLowerInvariant();
        var candidates = MonitorZones.Public.AddRange(MonitorZones.Government);
        intended = candidates.FirstOrDefault(zone => Fold(zone.Name) == folded)
            ?? candidates
                .Select(zone => (Zone: zone, Edits: Edits(lower, zone.Name)))
                .Where(candidate => candidate.Edits <= MaxEdits)
                .OrderBy(candidate => candidate.Edits)
                .Select(candidate => candidate.Zone)
                .FirstOrDefault();
        return intended is not null;
    }

    // "monitor.azure.com", "privatelink-monitor-azure-com": the letters alone, without the prefix.
    private static string Fold(string name)
    {
        var letters = new string([.. name.ToLowerInvariant().Where(c => c is not '-' and not '.')]);
        return letters.StartsWith(Prefix, StringComparison.Ordinal) ? letters.Substring(Prefix.Length) : letters;
    }

    private static int Edits(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > MaxEdits)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
