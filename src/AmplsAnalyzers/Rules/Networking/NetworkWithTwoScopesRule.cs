using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>A virtual network can connect to one private link scope.</summary>
internal sealed class NetworkWithTwoScopesRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS504",
        "Virtual network is connected to two scopes",
        "Azure allows a network one private link scope only, but after {2}, {0} would connect {1} to a second one",
        Area.Networking,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from clash in ScopeClashes.Find(topology, (first, second) => first.Subnet.Network.Same(second.Subnet.Network) == true)
           select WrongResource(clash.Second, clash.Second, clash.Second.Subnet.Network.Resource is { } network ? network : "that network", clash.First).Involving(clash.First);
}
