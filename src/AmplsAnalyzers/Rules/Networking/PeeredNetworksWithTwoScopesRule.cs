using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>Peered networks mostly share DNS, and there only the private link that was set last applies. They should share one scope.</summary>
internal sealed class PeeredNetworksWithTwoScopesRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS505",
        "Peered networks use different scopes",
        "Where peered networks share DNS, only the private link scope that was set last works, but {0} would lead to another scope than {1}",
        Area.Networking,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from clash in ScopeClashes.Find(topology, (first, second) => ArePeered(first, second, topology) && first.SharesZonesWith(second))
           select WrongResource(clash.Second, clash.Second, clash.First).Involving(clash.First);

    private static bool ArePeered(PrivateEndpoint first, PrivateEndpoint second, StackTopology topology)
        => topology.Peerings.Any(peering => peering.IsCertain && peering.Joins(first.Subnet.Network, second.Subnet.Network) == true);
}
