using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>Azure writes an endpoint's addresses into zones of exactly the documented names. A zone of another name stays empty.</summary>
internal sealed class ZoneMisspeltRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS602",
        "Misspelt private DNS zone name",
        "Nothing resolves through a zone in which Azure Monitor has no names: {0}",
        Area.Dns,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from zoneGroup in topology.ZoneGroups
           let endpoint = zoneGroup.FindEndpoint()
           where endpoint?.LeadsToScope == true
           from zone in zoneGroup.Zones
           let spelling = ZoneSpelling.Check(zone.Name ?? "", endpoint.Cloud)
           where spelling.IsMisspelt
           select WrongValue(zone.Zone ?? zoneGroup.Owner, zone.NameInput, MessageArgument.Every([$"{MessageArgument.Quote(zone.Name ?? "")} ({Advice(spelling.Intended)})"]))
               .With(FindingProperties.Value, spelling.Intended?.Name ?? "");

    private static string Advice(MonitorZone? intended) => intended is null ? "remove it" : $"write '{intended.Name}'";
}
