using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>Peered networks mostly share DNS, and there only the private link that was set last applies. They should share one scope.</summary>
internal sealed class PeeredNetworksWithTwoScopesRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS505",
        "Peered networks use different scopes",
        "{0} connects a network to another private link scope than {1} in a peered network, and where the two share DNS only the scope that was set last works",
        Area.Networking,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        var endpoints = topology.PrivateEndpoints.Where(endpoint => endpoint.IsCertain && endpoint.LeadsToScope == true).ToList();
        for (var i = 1; i < endpoints.Count; i++)
        {
            var second = endpoints[i];
            if (endpoints.Take(i).FirstOrDefault(first => Clash(first, second, topology)) is { } first)
            {
                yield return WrongResource(second, second, first).Involving(first);
            }
        }
    }

    private static bool Clash(PrivateEndpoint first, PrivateEndpoint second, StackTopology topology)
        => first.SharesScopeWith(second) == false
            && topology.Peerings.Any(peering => peering.IsCertain && peering.Joins(first.Subnet.Network, second.Subnet.Network) == true)
            && first.SharesZonesWith(second, topology);
}
