using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>An Application Insights component keeps its data in a workspace. Only where both are in one scope, the data is reached and closed off as a whole.</summary>
internal sealed class WorkspaceNotInSameScopeRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS209",
        "Application Insights and its workspace are not in the same scope",
        "Having {1} in {2} without {0} leaves part of the data that they share off the private link; add {0} to the scope",
        Area.ScopedResources,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from component in topology.Declared<Component>()
           where component.IsCertain && topology.KnowsEveryScope
           let workspace = component.Workspace.Resource as Workspace
           where workspace is { IsDeclared: true, IsCertain: true } && SharesAScope(topology, component, workspace) == false
           let leftOut = component.Scopes.Any() ? workspace : (MonitoredResource)component
           let other = component.Scopes.Any() ? (MonitoredResource)component : workspace
           where other.Scopes.Any() && leftOut.LeftOutOf.IsEmpty && leftOut.UnreachableOperations.IsEmpty
           select Missing(leftOut, leftOut, other, MessageArgument.Of(other.Scopes))
               .Involving(other)
               .ToJoin(other.Scopes, leftOut);

    private static bool? SharesAScope(StackTopology topology, Component component, Workspace workspace)
    {
        var answers = topology.Scopes.Select(scope => component.IsIn(scope) & workspace.IsIn(scope)).ToList();
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }
}
