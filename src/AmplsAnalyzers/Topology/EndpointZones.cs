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

        var cloud = endpoint.Cloud;
        var names = groups.SelectMany(zoneGroup => zoneGroup.Zones).Select(zone => (Zone: zone, Name: zone.IntendedName)).ToList();
        if (names.Any(zone => zone.Name is null || MonitorZones.IsChinese(zone.Name) || (zone.Zone.Name is null && ZoneSpelling.Intended(zone.Name, cloud) is null)))
        {
            // A zone of another cloud, or one of which nobody can tell what it was meant to be.
            return null;
        }

        var meant = names.Select(zone => ZoneSpelling.Intended(zone.Name, cloud)).OfType<string>().ToList();
        var missing = from zone in MonitorZones.Of(cloud)
                      where meant.TrueForAll(other => MonitorZones.Counterpart(other, cloud) != zone.Name)
                      select zone;
        return new EndpointZones(groups[0], missing.ToImmutableArray());
    }
}
