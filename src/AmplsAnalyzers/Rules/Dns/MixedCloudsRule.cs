using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>Each cloud has zones of its own. A zone of another one stays empty.</summary>
internal sealed class MixedCloudsRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS604",
        "Zone group mixes clouds",
        "No name resolves through a zone of another cloud than {1}: {0}",
        Area.Dns,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        foreach (var zoneGroup in topology.ZoneGroups.Where(zoneGroup => zoneGroup.FindEndpoint()?.LeadsToScope == true))
        {
            var zones = zoneGroup.Zones.Where(zone => zone.Name is { } name && MonitorZones.CloudOf(name) is not null).ToList();
            var configured = topology.SettingsOf(zoneGroup).Cloud;
            if ((configured ?? MonitorZones.CloudOf(zones.Select(zone => zone.Name!))) is not { } cloud)
            {
                continue;
            }

            foreach (var odd in zones.Where(zone => MonitorZones.CloudOf(zone.Name!) != cloud))
            {
                var counterpart = MonitorZones.Counterpart(odd.Name!, cloud);
                yield return WrongValue(
                        odd.Zone ?? zoneGroup.Owner,
                        odd.NameInput,
                        MessageArgument.Every([$"'{odd.Name}' ({(counterpart is null ? "remove it" : $"take '{counterpart}'")})"]),
                        configured is null ? "the other zones of the group" : "the configured one")
                    .With(FindingProperties.Value, counterpart ?? "");
            }
        }
    }
}
