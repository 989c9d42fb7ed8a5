using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>Without a zone group, nobody writes the endpoint's addresses into DNS. Where a central policy does that, this rule has nothing to say and can be turned off.</summary>
internal sealed class ZoneGroupMissingRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS611",
        "Private endpoint to a scope has no DNS zone group",
        "Without a DNS zone group, the names of {0} keep resolving to public addresses, unless DNS is managed elsewhere; add a zone group with the five zones",
        Area.Dns,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from endpoint in topology.PrivateEndpoints
           where endpoint is { IsClosed: true, IsCertain: true, LeadsToScope: true, Cloud: not Cloud.Other } && !topology.SettingsOf(endpoint).IsDnsManagedElsewhere
               && endpoint["privateDnsZoneGroup"].IsMissing
               && topology.ZoneGroups.All(zoneGroup => zoneGroup.BelongsTo(endpoint) == false)
               && !topology.Declared(DnsKinds.RecordSet).Any()
               && endpoint.Subnet.Network.Resource is not VirtualNetwork { HasOwnDnsServers: true }
               // A builder leaves it out only where it is told that a central policy makes it.
               && !endpoint.IsOfBuilder
           select Missing(endpoint, endpoint)
               .Naming(endpoint.Subnet.Network.Resource is { IsDeclared: true } network ? [network] : [])
               .With(FindingProperties.Zones, string.Join(FindingProperties.Separator.ToString(), MonitorZones.Of(endpoint.Cloud).Select(zone => zone.Name)));
}
