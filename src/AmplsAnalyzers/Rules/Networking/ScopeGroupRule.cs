using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>A private link scope has one part that an endpoint can connect to, <c>azuremonitor</c>.</summary>
internal sealed class ScopeGroupRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS501",
        "Private endpoint to a scope needs group 'azuremonitor'",
        "Azure refuses {0} with {1}: the only group of a private link scope is 'azuremonitor'",
        Area.Networking,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from endpoint in topology.PrivateEndpoints
           from connection in endpoint.Connections
           where connection.LeadsToScope == true
           from finding in Check(endpoint, connection)
           select finding.With(FindingProperties.Value, Connection.ScopeGroup);

    private static IEnumerable<Finding> Check(PrivateEndpoint endpoint, Connection connection)
    {
        if (connection.GroupIds is { IsComplete: true, Elements.IsEmpty: true })
        {
            return [WrongResource(endpoint, endpoint, "no group")];
        }

        return from groupId in connection.GroupIds.Possible
               where groupId.IsText(text => !string.Equals(text, Connection.ScopeGroup, StringComparison.OrdinalIgnoreCase))
               select WrongValue(endpoint, groupId, endpoint, MessageArgument.Every(groupId.Texts.Select(text => $"group '{text}'")));
    }
}
