using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ConnectedServices;

/// <summary>A component that is told to use the user's own storage has nowhere to put its profiles and snapshots until a storage account is linked.</summary>
internal sealed class CustomerStorageMissingRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS701",
        "Customer storage is forced but not linked",
        "Profiler and debugger of {0} must keep their data in storage of your own, and none is linked, so neither works; add a ComponentLinkedStorageAccount",
        Area.ConnectedServices,
        DiagnosticSeverity.Warning);

    // Pulumi.Azure has no resource that links the storage, so there it must be done elsewhere.
    public override IEnumerable<Finding> Check(StackTopology topology)
        => from component in topology.Declared<Component>()
           where component is { IsClosed: true, IsCertain: true, ForcesCustomerStorage: true }
               && component.Provider == Provider.AzureNative
               && topology.Declared<ProfilerStorage>().All(storage => storage.Component.Is(component) == false)
           select Missing(component, component);
}
