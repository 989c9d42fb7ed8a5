using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>A virtual network can connect to one private link scope.</summary>
internal sealed class NetworkWithTwoScopesRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS504",
        "Virtual network is connected to two scopes",
        "{0} connects {1} to a second private link scope, after {2}, and Azure allows a network one scope only",
        Area.Networking,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        var endpoints = topology.PrivateEndpoints.Where(endpoint => endpoint.IsCertain && endpoint.LeadsToScope == true).ToList();
        for (var i = 1; i < endpoints.Count; i++)
        {
            var second = endpoints[i];
            if (endpoints.Take(i).FirstOrDefault(first => first.Subnet.Network.Same(second.Subnet.Network) == true && first.SharesScopeWith(second) == false) is { } first)
            {
                yield return WrongResource(second, second, second.Subnet.Network.Resource is { } network ? network : "a network", first).Involving(first);
            }
        }
    }
}
