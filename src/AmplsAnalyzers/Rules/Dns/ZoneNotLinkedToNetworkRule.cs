using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>A private DNS zone answers in the networks that it is linked to, and in no other.</summary>
internal sealed class ZoneNotLinkedToNetworkRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS608",
        "Required zone is not linked to the endpoint's network",
        "Nothing links {0} to {2}, the network of {1}, so Azure Monitor's names keep resolving to public addresses there; add a virtual network link",
        Area.Dns,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        foreach (var endpoint in topology.PrivateEndpoints.Where(endpoint => endpoint.IsCertain && endpoint.LeadsToScope == true && !topology.SettingsOf(endpoint).IsDnsManagedElsewhere))
        {
            if (endpoint.Subnet.Network is not { Resource: VirtualNetwork { HasOwnDnsServers: false } network } reference)
            {
                continue;
            }

            foreach (var grouped in endpoint.ZoneGroups.SelectMany(zoneGroup => zoneGroup.Zones))
            {
                if (grouped is { Name: { } name, Zone: { IsClosed: true, IsCertain: true } zone } && MonitorZones.IsRequired(name) && zone.IsLinkedTo(reference) == false)
                {
                    yield return Missing(zone, zone, endpoint, network).Naming([network]) with { Detail = $"{network.Resource.Index}" };
                }
            }
        }
    }
}
