using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>A private endpoint has to be in the region of its virtual network.</summary>
internal sealed class EndpointRegionDiffersRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS509",
        "Private endpoint is in another region than its network",
        "Azure creates a private endpoint in the region of its network only, but {0} would be in {1}, and {2} in {3}",
        Area.Networking,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        foreach (var endpoint in topology.PrivateEndpoints)
        {
            if (endpoint.Subnet.Network.Resource is VirtualNetwork { IsDeclared: true } network && Regions.AreDifferent(endpoint, network))
            {
                var location = endpoint["location"];
                MessageArgument[] arguments = [endpoint, MessageArgument.Region(endpoint.Location), network, MessageArgument.Region(network.Location)];
                yield return (location.IsMissing ? WrongResource(endpoint, arguments) : WrongValue(endpoint, location, arguments)).Naming([network]);
            }
        }
    }
}
