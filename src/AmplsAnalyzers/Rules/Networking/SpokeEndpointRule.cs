using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>In a hub and spoke network, one private link on the hub serves all spokes.</summary>
internal sealed class SpokeEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS514",
        "Spoke has its own private endpoint beside the hub's",
        "Beside {1} in the hub, {0} would connect a spoke to the same scope, and only the private link that was set last applies; one endpoint in the hub serves all",
        Area.Networking,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        var endpoints = topology.PrivateEndpoints.Where(endpoint => endpoint.IsCertain && endpoint.LeadsToScope == true).ToList();
        return from hub in endpoints
               where IsHub(hub.Subnet.Network, topology)
               from spoke in endpoints
               where !ReferenceEquals(hub, spoke) && hub.SharesScopeWith(spoke) == true && !IsHub(spoke.Subnet.Network, topology)
                   && topology.Peerings.Any(peering => peering.IsCertain && peering.Joins(hub.Subnet.Network, spoke.Subnet.Network) == true)
               select WrongResource(spoke, spoke, hub).Involving(hub);
    }

    // A hub lets other networks use its gateway, or is peered with networks that aren't peered with each other.
    private static bool IsHub(ResourceReference network, StackTopology topology)
    {
        if (topology.Peerings.Any(peering => peering.IsCertain && ((peering.OffersGateway && peering.From.Same(network) == true) || (peering.UsesGateway && peering.To.Same(network) == true))))
        {
            return true;
        }

        var peers = topology.Peerings
            .Where(peering => peering.IsCertain)
            .Select(peering => peering.From.Same(network) == true ? peering.To : peering.To.Same(network) == true ? peering.From : null)
            .OfType<ResourceReference>()
            .ToList();
        return peers.Any(one => peers.Any(other => one.Same(other) == false && topology.Peerings.All(peering => peering.Joins(one, other) == false)));
    }
}
