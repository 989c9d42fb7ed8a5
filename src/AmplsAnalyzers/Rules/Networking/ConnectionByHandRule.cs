using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>Azure creates the connection of a scope together with the private endpoint, under a random name. A connection that is declared by itself fails, or is a second one.</summary>
internal sealed class ConnectionByHandRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS511",
        "Private endpoint connection is declared by hand",
        "Azure makes the connection of a private endpoint itself, under a name of its own, so {0} will fail or be a second one; remove it",
        Area.Networking,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from connection in topology.Declared<PrivateEndpointConnection>()
           where !connection.MayBeAzuresOwn
           select WrongResource(connection, connection);
}
