using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>Azure Monitor's resources have no private links of their own. A private endpoint connects to the scope that holds them.</summary>
internal sealed class MustPointAtScopeRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS502",
        "Private endpoint must point at a private link scope",
        "Azure refuses {0}, because no private link leads to {1} directly; connect to a private link scope instead",
        Area.Networking,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from endpoint in topology.PrivateEndpoints
           from connection in endpoint.Connections
           where connection.NeedsScope
           let service = connection.Service
           select WrongValue(endpoint, service.Input, endpoint, Describe(service.Targets[0]))
               .Involving(service.Resource);

    private static MessageArgument Describe(Target target) => target.Resource is { } resource ? resource : $"a resource of type {target.ArmType}";
}
