using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.PublicNetworkAccess;

/// <summary>A resource that is secured by a perimeter takes from public networks what its perimeter allows. Without a perimeter, that is nothing.</summary>
internal sealed class PerimeterMissingRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS308",
        "Secured by perimeter without a perimeter",
        "Public access to {0} is left to a network security perimeter, and there is none, so nothing from public networks gets in; add an association with a perimeter",
        Area.PublicNetworkAccess,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from resource in topology.Declared<MonitoredResource>()
           where resource is { IsClosed: true, IsCertain: true } && IsInPerimeter(resource, topology) == false
           from operation in resource.Operations
           let setting = resource.PublicAccessSetting(operation)
           where setting.Is(PublicAccess.SecuredByPerimeter)
           select WrongValue(resource, setting, resource) with { IsAbsence = true };

    // A component is in the perimeter of its workspace.
    private static bool? IsInPerimeter(MonitoredResource resource, StackTopology topology)
        => resource is Component component
            ? component.Workspace.Resource is { IsClosed: true } workspace ? IsAssociated(workspace, topology) | IsAssociated(component, topology) : null
            : IsAssociated(resource, topology);

    private static bool? IsAssociated(ArmResource resource, StackTopology topology)
        => topology.IsReferredTo(resource, NeighbourKinds.PerimeterAssociation, "privateLinkResource");
}
