using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>A linked zone answers for all its names. Where no endpoint writes records into it, Azure Monitor's names don't resolve any more.</summary>
internal sealed class EmptyLinkedZoneRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS609",
        "Linked monitor zone has no records",
        "With {0}, all Azure Monitor names stop resolving in the linked network, because no private endpoint fills {1}; add the zone to an endpoint's zone group, or remove the link",
        Area.Dns,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from link in topology.ZoneLinks
           where link.IsCertain && !topology.SettingsOf(link).IsDnsManagedElsewhere && link["resolutionPolicy"] is { IsUnknown: false } policy && !policy.Texts.Contains("NxDomainRedirect", StringComparer.OrdinalIgnoreCase)
           let zone = link.Zone.Resource as PrivateZone
           where zone is { IsClosed: true, IsCertain: true } && MonitorZones.IsShared(zone.Name.Text)
               && topology.ZoneGroups.All(zoneGroup => zoneGroup.Holds(zone) == false)
               && topology.PrivateEndpoints.All(endpoint => !endpoint.HasUnseenZoneGroup)
               && topology.Declared(DnsKinds.RecordSet).All(record => topology.References.ByName(record["zoneName"], DnsKinds.PrivateZone, record.ResourceGroup).Is(zone) == false)
           select Missing(link, link, zone).Involving(zone);
}
