using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>An Azure Monitor workspace has one part that an endpoint can connect to, <c>prometheusMetrics</c>.</summary>
internal sealed class QueryGroupRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS503",
        "Private endpoint to an Azure Monitor workspace needs group 'prometheusMetrics'",
        "Azure refuses {0} with {1}: the only group of an Azure Monitor workspace is 'prometheusMetrics'",
        Area.Networking,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from endpoint in topology.PrivateEndpoints
           from connection in endpoint.Connections
           where connection.Service.IsA(MonitorKinds.AzureMonitorWorkspace)
           from finding in Check(endpoint, connection)
           select finding.With(FindingProperties.Value, AzureMonitorWorkspace.QueryGroup);

    private static IEnumerable<Finding> Check(PrivateEndpoint endpoint, Connection connection)
    {
        if (connection.GroupIds is { IsComplete: true, Elements.IsEmpty: true })
        {
            return [WrongResource(endpoint, endpoint, "no group")];
        }

        return from groupId in connection.GroupIds.Possible
               where groupId.IsText(text => !string.Equals(text, AzureMonitorWorkspace.QueryGroup, StringComparison.OrdinalIgnoreCase))
               select WrongValue(endpoint, groupId, endpoint, MessageArgument.Every(groupId.Texts.Select(text => $"group '{text}'")));
    }
}
