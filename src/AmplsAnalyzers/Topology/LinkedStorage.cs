using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>A storage account of the user's own in which a workspace keeps one type of data (learn.microsoft.com/azure/azure-monitor/logs/private-storage).</summary>
internal sealed class LinkedStorage(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    /// <summary>The type of data: <c>CustomLogs</c>, <c>AzureWatson</c>, <c>Query</c>, <c>Alerts</c> or <c>Ingestion</c>. It is the link's name, too.</summary>
    public InputValue DataType => Name;

    /// <summary>True for the type that Azure takes no more.</summary>
    public bool IsRetired => DataType.Is("CustomLogs");

    /// <summary>True for the types that the workspace writes with a managed identity of its own.</summary>
    public bool NeedsIdentity => DataType.IsText(type => type.Equals("Query", StringComparison.OrdinalIgnoreCase) || type.Equals("Alerts", StringComparison.OrdinalIgnoreCase));

    public ResourceReference Workspace
        => Provider == Provider.AzureNative
            ? Topology.References.ByName(this["workspaceName"], MonitorKinds.Workspace, ResourceGroup)
            : Topology.References.ById(this["workspaceResourceId"] is { IsMissing: false } id ? id : this["workspaceId"]);

    /// <summary>The storage accounts of this stack that surely are linked.</summary>
    public ImmutableArray<StorageAccount> Accounts
        => InputReader.ReadList(this["storageAccountIds"]).Certain
            .Select(id => Topology.References.ById(id).Resource)
            .OfType<StorageAccount>()
            .ToImmutableArray();
}

/// <summary>The storage account of the user's own in which a component's profiler and debugger keep their data (learn.microsoft.com/azure/azure-monitor/profiler/profiler-bring-your-own-storage).</summary>
internal sealed class ProfilerStorage(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    public ResourceReference Component => Topology.References.ByName(this["componentName"], MonitorKinds.Component, ResourceGroup);

    public StorageAccount? Account => Topology.References.ById(this["linkedStorageAccount"]).Resource as StorageAccount;
}
