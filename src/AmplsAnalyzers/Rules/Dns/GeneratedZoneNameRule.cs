using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>Pulumi names a zone that has no name after the logical name, with a random suffix. A private link zone works under its exact name only.</summary>
internal sealed class GeneratedZoneNameRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS603",
        "Private DNS zone gets a generated name",
        "Pulumi makes up a zone name with a random suffix for {0}, and no Azure name resolves through such a zone; set the name",
        Area.Dns,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from zone in topology.Declared<PrivateZone>()
           where zone.GetsGeneratedName && !MonitorZones.IsChinese(zone.IntendedName ?? "") && (IsNamedLikePrivateLink(zone) || IsInScopeGroup(zone, topology))
           let intended = ZoneSpelling.Intended(zone.IntendedName, topology.Cloud)
           select WrongResource(zone, zone)
               .With(FindingProperties.Value, intended ?? "")
               .With(FindingProperties.Pattern, intended is null ? "" : PatternOf(zone.IntendedName!, intended));

    // In a loop, "monitor.azure.com" may be the logical name for privatelink.monitor.azure.com.
    private static string PatternOf(string logicalName, string name)
        => name.EndsWith(logicalName, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - logicalName.Length) + FindingProperties.LogicalName : name;

    private static bool IsNamedLikePrivateLink(PrivateZone zone)
        => zone.IntendedName?.StartsWith("privatelink.", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsInScopeGroup(PrivateZone zone, StackTopology topology)
        => topology.ZoneGroups.Any(zoneGroup => zoneGroup.FindEndpoint()?.LeadsToScope == true && zoneGroup.Zones.Any(grouped => ReferenceEquals(grouped.Zone, zone)));
}
