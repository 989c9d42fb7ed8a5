using System.Collections.Immutable;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>An endpoint to a private link scope writes its addresses into five DNS zones. What has no zone in the group keeps its public address.</summary>
internal sealed class ZoneMissingRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS601",
        "DNS zone group lacks a required zone",
        "DNS zones are missing in {0}: {1}; without them these names keep resolving to public addresses",
        Area.Dns,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from endpoint in topology.PrivateEndpoints
           where endpoint.LeadsToScope == true && !topology.SettingsOf(endpoint).IsDnsManagedElsewhere
           let zones = EndpointZones.Of(endpoint, topology)
           where zones is not null
           from missing in zones.Missing
           select Missing(zones.FirstGroup.Owner, MessageArgument.Quoted([zones.FirstGroup.Label]), MessageArgument.Every([$"'{missing.Name}' ({missing.Purpose})"]))
               .Involving(endpoint)
               .With(FindingProperties.Zones, missing.Name)
               with
           { Place = zones.FirstGroup.Place, Detail = missing.Name, Targets = TargetsOf(endpoint, zones.FirstGroup, missing, topology) };

    // A fix makes the missing zones as the program makes the present ones, or else links them to the network. It only adds those that the program declares.
    private static ImmutableArray<Location> TargetsOf(PrivateEndpoint endpoint, ZoneGroup zoneGroup, MonitorZone missing, StackTopology topology)
    {
        var names = from zone in zoneGroup.Zones
                    where zone.Name is { } name && MonitorZones.IsRequired(name)
                    let written = zone.NameInput.WrittenPlace
                    where written is not null
                    select written;
        var declared = from zone in topology.Declared<PrivateZone>()
                       where zone.IsCertain && string.Equals(zone.Name.Text, missing.Name, StringComparison.OrdinalIgnoreCase) && !IsAnothers(zone)
                       select zone.Place;
        return names.Concat(declared).Concat(endpoint.Subnet.Network.Resource is { IsDeclared: true } network ? [network.Place] : []).ToImmutableArray();

        // The zone of another endpoint holds that one's addresses. In the same resource group, there can be no second one.
        bool IsAnothers(PrivateZone zone)
            => topology.ZoneGroups.Any(other => other.BelongsTo(endpoint) == false && other.Holds(zone) == true)
                && zoneGroup.Zones.Select(grouped => grouped.Zone).OfType<PrivateZone>().All(own => own.ResourceGroup.Value.SameAs(zone.ResourceGroup.Value) != true);
    }
}
