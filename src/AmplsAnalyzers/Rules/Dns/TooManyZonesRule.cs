using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>A DNS zone group holds up to five zones.</summary>
internal sealed class TooManyZonesRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS606",
        "DNS zone group has more than five zones",
        "Azure takes {2} zones in a zone group, and {0} would hold {1}; remove those of other services",
        Area.Dns,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from zoneGroup in topology.ZoneGroups
           let limit = topology.SettingsOf(zoneGroup).MaxZonesOfGroup
           where zoneGroup.Zones.Length > limit && !IsGovernmentsOwn(zoneGroup)
           select WrongValue(zoneGroup.Owner, zoneGroup.Zones[limit].Id, MessageArgument.Quoted([zoneGroup.Label]), $"{zoneGroup.Zones.Length}", $"{limit}");

    // Azure Government's documents list six zones.
    private static bool IsGovernmentsOwn(ZoneGroup zoneGroup)
        => zoneGroup.Zones.All(zone => zone.Name is null || MonitorZones.CloudOf(zone.Name) == Cloud.UsGovernment);
}
