using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>All the workspaces and data collection endpoints that a rule uses have to be in the scope.</summary>
internal sealed class DestinationNotInScopeRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS412",
        "Rule's destination is not in the scope",
        "{0} sends data to {1}, which is not in the scope {2} that holds the rest of the rule's resources; add it to the scope",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule.IsCertain && topology.KnowsEveryScope
           let workspaces = rule.Workspaces
           let used = workspaces.Append(rule.Endpoint).Select(reference => reference.Resource).OfType<MonitoredResource>().ToList()
           from destination in workspaces
           let workspace = destination.Resource as Workspace
           where workspace is { IsDeclared: true, IsCertain: true }
           from scope in used.SelectMany(resource => resource.Scopes).Distinct()
           where workspace.IsIn(scope) == false
           select WrongValue(rule, destination.Input, rule, workspace, scope)
               .Involving(workspace)
               .Naming([scope])
               with { IsAbsence = true };
}
