using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Documents disagree on whether every rule for a private destination needs a data collection endpoint.</summary>
internal sealed class PrivateDestinationWithoutEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS411",
        "Rule sends to a private destination without an endpoint",
        "{0} sends data to {1}, which is in a private link scope, without a data collection endpoint; some documents ask for one",
        Area.DataCollection,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule.HasNoEndpoint
           from workspace in rule.Workspaces.Select(destination => destination.Resource).OfType<Workspace>()
           where workspace.IsInAnyScope == true
           select WrongResource(rule, rule, workspace).Involving(workspace);
}
