using System.Collections.Immutable;

namespace AmplsAnalyzers.CodeFixes.Dns;

/// <summary>Whether a program speaks of zones already: a second zone of one name is not what it needs.</summary>
internal static class MonitorZoneMention
{
    public static async Task<bool> IsAnywhereAsync(Repair repair, ImmutableArray<string> zones)
    {
        foreach (var document in repair.Place.Document.OriginalDocument.Project.Documents)
        {
            var text = (await document.GetTextAsync(repair.CancellationToken).ConfigureAwait(false)).ToString();
            if (zones.Any(zone => text.IndexOf(zone, StringComparison.OrdinalIgnoreCase) >= 0))
            {
                return true;
            }
        }

        return false;
    }
}
