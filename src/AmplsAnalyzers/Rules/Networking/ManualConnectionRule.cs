using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>A manual connection carries no traffic until the owner of the scope approves it. The owner is this program.</summary>
internal sealed class ManualConnectionRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS510",
        "Connection to a scope declared here waits for approval",
        "The connection of {0} to {1} carries no traffic until somebody approves it, although this program creates both ends; connect automatically",
        Area.Networking,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from endpoint in topology.PrivateEndpoints
           from connection in endpoint.Connections
           let scope = connection.Service.Resource as PrivateLinkScope
           where connection.IsManual == true && scope is { IsDeclared: true }
           select WrongArgs(endpoint, connection.Args, endpoint, scope).Involving(scope);
}
