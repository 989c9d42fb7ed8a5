using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.PublicNetworkAccess;

/// <summary>Some experiences query through Azure Resource Manager, which can't use Azure Monitor's private links. They work only where public networks may query.</summary>
internal sealed class ExperienceNeedsPublicQueriesRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS304",
        "Public queries are closed but an experience needs them",
        "{0} will show nothing of {1}, which is closed to queries from public networks: the queries go through Azure Resource Manager, and that never uses a private link",
        Area.PublicNetworkAccess,
        DiagnosticSeverity.Warning);

    /// <summary>The solutions that query through Azure Resource Manager.</summary>
    private static readonly ImmutableHashSet<string> Products = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "OMSGallery/VMInsights", "OMSGallery/ContainerInsights", "OMSGallery/Updates", "OMSGallery/ChangeTracking");

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from solution in topology.Declared(NeighbourKinds.Solution)
           where solution["product"].IsText(Products.Contains)
           let workspace = topology.References.ById(solution["workspaceResourceId"]).Resource as Workspace
           where workspace is { IsDeclared: true } && topology.Reach(ClientNetwork.Any, workspace, Traffic.ResourceManagerQuery).Way == Way.Blocked
           select WrongResource(solution, solution, workspace).Involving(workspace);
}
