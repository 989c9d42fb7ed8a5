using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>An endpoint to a private link scope takes at least 11 addresses, even for a single workspace. The smallest IPv4 subnet that Azure supports for it is a /27.</summary>
internal sealed class SubnetTooSmallRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS506",
        "Subnet is too small for a private endpoint to a scope",
        "A subnet of {1} is too small for {0}: an endpoint to a private link scope takes at least 11 addresses, and the smallest subnet for it is a /27",
        Area.Networking,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        foreach (var endpoint in topology.PrivateEndpoints.Where(endpoint => endpoint.LeadsToScope == true))
        {
            if (endpoint.Subnet is { Holder: { IsDeclared: true } holder, IsTooSmall: true } subnet)
            {
                var prefix = subnet.Ipv4Prefixes.First();
                yield return WrongValue(holder, prefix, endpoint, MessageArgument.Quoted(prefix.Texts))
                    .Involving(endpoint)
                    .With(FindingProperties.Value, $"/{EndpointSubnet.LongestPrefix}");
            }
        }
    }
}
