using System.Collections.Immutable;

namespace AmplsAnalyzers.Topology;

/// <summary>Two endpoints to private link scopes that write the same DNS zones.</summary>
internal sealed record SharedZones(PrivateEndpoint First, PrivateEndpoint Second, ZoneGroup FirstGroup, ZoneGroup SecondGroup, ImmutableArray<string> Zones)
{
    /// <summary>Every zone group that writes a zone of an earlier endpoint's, with each such group.</summary>
    public static IEnumerable<SharedZones> Of(StackTopology topology)
    {
        var groups = (from zoneGroup in topology.ZoneGroups
                      let endpoint = zoneGroup.FindEndpoint()
                      where zoneGroup.IsCertain && endpoint is { IsCertain: true, LeadsToScope: true }
                      select (Group: zoneGroup, Endpoint: endpoint)).ToList();
        for (var i = 1; i < groups.Count; i++)
        {
            var second = groups[i];
            foreach (var first in groups.Take(i).Where(first => !ReferenceEquals(first.Endpoint, second.Endpoint)))
            {
                var common = second.Group.Zones.Where(zone => first.Group.Zones.Any(other => other.Reference.Same(zone.Reference) == true)).Select(zone => zone.IntendedName ?? zone.Zone?.Label ?? "").ToImmutableArray();
                if (!common.IsEmpty && first.Endpoint.SharesScopeWith(second.Endpoint) is not null)
                {
                    yield return new SharedZones(first.Endpoint, second.Endpoint, first.Group, second.Group, common);
                }
            }
        }
    }
}
