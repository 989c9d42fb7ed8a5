using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>A private link scope holds workspaces, components and data collection endpoints. Azure refuses everything else, an Azure Monitor workspace among it: its data collection endpoint is what can be linked.</summary>
internal sealed class CannotBeScopedRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS201",
        "This resource cannot be added to a private link scope",
        "Azure refuses to link {1} by {0}: a private link scope takes Log Analytics workspaces, Application Insights components and data collection endpoints only{2}",
        Area.ScopedResources,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scoped in topology.ScopedResources
           where scoped.IsForResource && scoped.Linked.Targets.Any() && scoped.Linked.Targets.All(CannotBeScoped)
           let target = scoped.Linked.Targets[0]
           select WrongValue(scoped, scoped.Linked.Input, scoped, Describe(target), Advice(target))
               .Involving(target.Resource)
               .With(FindingProperties.Value, target.IsA(MonitorKinds.AzureMonitorWorkspace) ? MonitorKinds.DataCollectionEndpoint.ArmType : "");

    private static bool CannotBeScoped(Target target)
        => target.IsA(NeighbourKinds.GenericResource) ? false
            : target.ArmType is not null ? !target.IsA(MonitorKinds.Workspace) && !target.IsA(MonitorKinds.Component) && !target.IsA(MonitorKinds.DataCollectionEndpoint)
            : target.Resource is not null;

    private static MessageArgument Describe(Target target)
        => target.Resource is { } resource ? resource : $"a resource of type {target.ArmType}";

    private static string Advice(Target target)
        => target.IsA(MonitorKinds.AzureMonitorWorkspace) ? "; link the data collection endpoint that Azure made for the Azure Monitor workspace" : "";
}
