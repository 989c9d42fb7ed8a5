using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>An endpoint to a scope has a member for each region and data collection endpoint in the scope. Fixed addresses must list all of them, and their number grows.</summary>
internal sealed class StaticAddressesRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS507",
        "Static IP addresses on a scope's private endpoint",
        "Azure refuses {0} as soon as the scope has members that have no address in this list, and new ones come with each region; leave IpConfigurations out",
        Area.Networking,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from endpoint in topology.PrivateEndpoints
           where endpoint.LeadsToScope == true
           let addresses = endpoint["ipConfigurations"]
           where InputReader.ReadList(addresses).Certain.Any()
           select WrongValue(endpoint, addresses, endpoint);
}
