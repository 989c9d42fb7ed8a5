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
        "{0} writes addresses by hand into {1}, whose records the zone group of a private endpoint manages, so the two overwrite each other; remove it",
        Area.Dns,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from record in topology.Declared(DnsKinds.RecordSet)
           where record.Provider == Provider.Classic || record["recordType"].IsText(type => type.Equals("A", StringComparison.OrdinalIgnoreCase) || type.Equals("AAAA", StringComparison.OrdinalIgnoreCase))
           let zone = topology.References.ByName(record["zoneName"], DnsKinds.PrivateZone, record.ResourceGroup).Resource as PrivateZone
           where zone is not null && topology.ZoneGroups.Any(zoneGroup => zoneGroup.FindEndpoint()?.LeadsToScope == true && zoneGroup.Holds(zone) == true)
           select WrongResource(record, record, zone).Involving(zone);
}
