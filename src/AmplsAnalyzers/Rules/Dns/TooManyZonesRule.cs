using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>A DNS zone group holds up to five zones.</summary>
internal sealed class TooManyZonesRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS606",
        "DNS zone group has more than five zones",
        "{0} has {1} zones, and a zone group holds five; an endpoint to a private link scope needs no more",
        Area.Dns,
        DiagnosticSeverity.Warning);

    private const int MaxZones = 5;

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from zoneGroup in topology.ZoneGroups
           where zoneGroup.Zones.Length > MaxZones && !IsGovernmentsOwn(zoneGroup)
           select WrongValue(zoneGroup.Owner, zoneGroup.Zones[MaxZones].Id, MessageArgument.Quoted([zoneGroup.Label]), $"{zoneGroup.Zones.Length}");

    // Azure Government's documents list six zones.
    private static bool IsGovernmentsOwn(ZoneGroup zoneGroup)
        => zoneGroup.Zones.All(zone => zone.Name is null || (MonitorZones.CloudOf(zone.Name) is { } cloud && cloud == MonitorZones.Government));
}
