using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ConnectedServices;

/// <summary>A network security perimeter takes Log Analytics workspaces and data collection endpoints, but no Azure Monitor workspace, and Application Insights only through its workspace.</summary>
internal sealed class PerimeterRefusesRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS709",
        "This resource cannot join a network security perimeter",
        "Azure refuses {0}: a network security perimeter takes no {1}{2}",
        Area.ConnectedServices,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from association in topology.Declared(NeighbourKinds.PerimeterAssociation)
           let joined = topology.References.ById(association["privateLinkResource"])
           let isComponent = joined.IsA(MonitorKinds.Component)
           where isComponent || joined.IsA(MonitorKinds.AzureMonitorWorkspace)
           select WrongValue(
                   association,
                   joined.Input,
                   association,
                   $"{(isComponent ? "Application Insights component" : "Azure Monitor workspace")}{(joined.Resource is { } resource ? $" such as '{resource.Label}'" : "")}",
                   isComponent ? "; associate the Log Analytics workspace that holds its data" : "")
               .Involving(joined.Resource);
}
