using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>One document wants a data collection endpoint in every rule that sends to a private link scope, another one wants none. It is a choice, so this rule is off.</summary>
internal sealed class RuleWithoutEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS411",
        "Rule sends to a private destination without an endpoint",
        "Without a data collection endpoint, which some of Azure's documents demand, {0} will send to {1} over a private link; set DataCollectionEndpointId",
        Area.DataCollection,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule.HasNoEndpoint && !rule.IsTransformation && !rule.EndpointSources.Any() && !(rule.IsDirect && rule.Workspaces.Any(workspace => workspace.IsPrivate))
           let workspaces = rule.Workspaces.Where(workspace => workspace.IsInAnyScope == true).ToList()
           where workspaces.Count > 0
           select WrongResource(rule, rule, MessageArgument.Of(workspaces)).Involving([.. workspaces]);
}
