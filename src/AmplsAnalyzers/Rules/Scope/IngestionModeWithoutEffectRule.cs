using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>Log Analytics ingestion has an address for each workspace and doesn't obey access modes. In a scope without Application Insights, a private-only ingestion mode stops nothing.</summary>
internal sealed class IngestionModeWithoutEffectRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS116",
        "Private-only ingestion does not restrict Log Analytics ingestion",
        "From the networks of {0}, {1} into a workspace outside it {2} in spite of the private-only mode: each workspace has an address of its own; use a firewall to keep logs from leaving",
        Area.Scope,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           where scope is { IsClosed: true, IsCertain: true } && scope.IsPrivateOnly(Operation.Ingestion) == true && !GuardsOutboundTraffic(topology)
           let links = topology.ScopedResources.Where(scoped => scoped.Scope.Is(scope) != false || scoped.ScopeOfLogicalName == scope).ToList()
           where links.All(link => link.Linked.IsA(MonitorKinds.Workspace) || link.Linked.IsA(MonitorKinds.DataCollectionEndpoint))
               && links.Any(link => link.IsCertain && link.Scope.Is(scope) == true && link.Linked.IsA(MonitorKinds.Workspace))
           let elsewhere = Reachability.Outside(Workspace.SharesAddress(Operation.Ingestion), scope.IsPrivateOnly(Operation.Ingestion), acceptsPublic: true)
           where elsewhere is { Way: Way.Public, Reason: ReachReason.OwnAddress }
           select WrongValue(scope, scope.AccessMode(Operation.Ingestion), scope, Workspace.DescriptionOf(Operation.Ingestion), elsewhere.Outcome) with { IsAbsence = true };

    private static bool GuardsOutboundTraffic(StackTopology topology)
        => topology.Resources.Any(resource => resource.Kind == NeighbourKinds.Firewall)
            || topology.Declared(NeighbourKinds.Route).Any(route => MayLeadToAppliance(route["nextHopType"]))
            || topology.Declared(NeighbourKinds.RouteTable).Any(table =>
                InputReader.ReadList(table["routes"]) is var routes
                && (!routes.IsComplete || routes.Possible.Any(route => MayLeadToAppliance(InputReader.Read(route, table.Provider, NeighbourKinds.Route.Inputs["nextHopType"])))));

    private static bool MayLeadToAppliance(InputValue nextHopType) => !nextHopType.IsText(hop => !string.Equals(hop, "VirtualAppliance", StringComparison.OrdinalIgnoreCase));
}
