using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>Azure writes an endpoint's addresses into the zones of its zone group. A record that is written by hand is in the way.</summary>
internal sealed class HandWrittenRecordRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS614",
        "Hand-written record in a zone that the endpoint manages",
        "The zone group of a private endpoint manages the addresses in {1}, so it and the hand-written {0} overwrite each other; leave the records to the zone group",
        Area.Dns,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from record in topology.Declared(DnsKinds.RecordSet)
           where record.Provider == Provider.Classic || record["recordType"].IsText(type => type.Equals("A", StringComparison.OrdinalIgnoreCase) || type.Equals("AAAA", StringComparison.OrdinalIgnoreCase))
           let zone = topology.References.ByName(record["zoneName"], DnsKinds.PrivateZone, record.ResourceGroup).Resource as PrivateZone
           where zone is not null && (!MonitorZones.IsSharedWithStorage(zone.Name.Text) || record["name"].IsText(MonitorZones.IsSolutionPack))
               && topology.ZoneGroups.Any(zoneGroup => zoneGroup.FindEndpoint()?.LeadsToScope == true && zoneGroup.Holds(zone) == true)
           select WrongResource(record, record, zone).Involving(zone);
}
