using System.Collections.Immutable;

namespace AmplsAnalyzers.Topology;

/// <summary>All the DNS zones of one endpoint to a private link scope, and those that it lacks.</summary>
/// <param name="FirstGroup">The zone group, the first one if there are several.</param>
/// <param name="Missing">The required zones of the endpoint's cloud that it has under no spelling.</param>
internal sealed record EndpointZones(ZoneGroup FirstGroup, ImmutableArray<MonitorZone> Missing)
{
    /// <summary>The zones of the endpoint; null if it has no zone group, or not all of its zones can be told.</summary>
    public static EndpointZones? Of(PrivateEndpoint endpoint, StackTopology topology)
    {
        var groups = topology.ZoneGroups.Where(zoneGroup => zoneGroup.BelongsTo(endpoint) != false).ToList();
        if (groups.Count == 0
            || groups.Any(zoneGroup => zoneGroup.BelongsTo(endpoint) is null || !zoneGroup.IsWhollyKnown)
            || (groups.Count > 1 && !groups.All(zoneGroup => zoneGroup.IsCertain)))
        {
            return null;
        }

        var names = groups.SelectMany(zoneGroup => zoneGroup.Zones).Select(zone => (Zone: zone, Name: zone.IntendedName)).ToList();
        if (names.Any(zone => zone.Name is null || MonitorZones.IsChinese(zone.Name) || (zone.Zone.Name is null && ZoneSpelling.Intended(zone.Name) is null)))
        {
            // A zone of another cloud, or one of which nobody can tell what it was meant to be.
            return null;
        }

        var meant = names.Select(zone => ZoneSpelling.Intended(zone.Name)).OfType<string>().ToList();
        var cloud = CloudOf(meant) ?? CloudOf(topology.Resources.OfType<PrivateZone>().Select(zone => zone.IntendedName).OfType<string>()) ?? MonitorZones.Public;
        var missing = from role in Enumerable.Range(0, cloud.Length)
                      where !meant.Contains(MonitorZones.Public[role].Name) && !meant.Contains(MonitorZones.Government[role].Name)
                      select cloud[role];
        return new EndpointZones(groups[0], missing.ToImmutableArray());
    }

    // The cloud of most of the zones; at a tie, of the first one.
    private static ImmutableArray<MonitorZone>? CloudOf(IEnumerable<string> zones)
        => (from zone in zones
            let cloud = MonitorZones.CloudOf(zone)
            where cloud is not null
            group zone by cloud.Value into sameCloud
            orderby sameCloud.Count() descending
            select (ImmutableArray<MonitorZone>?)sameCloud.Key).FirstOrDefault();
}
