using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>An Azure Managed Grafana.</summary>
internal sealed class Grafana(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    /// <summary>The Azure Monitor workspaces that it surely queries, as far as this stack knows them.</summary>
    public ImmutableArray<AzureMonitorWorkspace> Workspaces
        => InputReader.ReadList(this["azureMonitorWorkspaceIntegrations"]).Certain
            .Select(integration => Topology.References.ById(InputReader.Read(integration, Provider, NeighbourKinds.GrafanaIntegration["azureMonitorWorkspaceResourceId"])).Resource)
            .OfType<AzureMonitorWorkspace>()
            .ToImmutableArray();

    /// <summary>Whether it reaches the resource over a managed private endpoint.</summary>
    public bool? HasEndpointTo(ArmResource resource)
        => StackTopology.AnyOf(Topology.Declared<ManagedPrivateEndpoint>().Select(endpoint => endpoint.Grafana.Is(this) & endpoint.Service.Is(resource)));

    /// <summary>True if it surely queries the workspace, which is closed to public networks, and surely has no managed private endpoint to it.</summary>
    public bool Lacks(AzureMonitorWorkspace workspace)
        => IsCertain
            && workspace is { IsClosed: true, IsCertain: true }
            && workspace.PublicAccessSetting.Is(PublicAccess.Disabled)
            && Workspaces.Contains(workspace)
            && HasEndpointTo(workspace) == false;

    /// <summary>The only tier with managed private endpoints.</summary>
    public const string TierWithEndpoints = "Standard";

    /// <summary>True if its tier surely has no managed private endpoints.</summary>
    public bool HasTierWithoutEndpoints => this["sku"].IsText(tier => !string.Equals(tier, TierWithEndpoints, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A private endpoint that Azure Managed Grafana keeps in a network of its own (learn.microsoft.com/azure/managed-grafana/how-to-connect-to-data-source-privately).</summary>
internal sealed class ManagedPrivateEndpoint(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    public ResourceReference Grafana
        => Provider == Provider.AzureNative
            ? Topology.References.ByName(this["grafanaName"], NeighbourKinds.Grafana, ResourceGroup)
            : Topology.References.ById(this["grafanaId"]);

    /// <summary>The resource behind the endpoint.</summary>
    public ResourceReference Service => Topology.References.ById(this["privateLinkResourceId"]);

    public InputList GroupIds => InputReader.ReadList(this["groupIds"]);

    /// <summary>The only group that the resource behind the endpoint has; null if that isn't known.</summary>
    public string? RequiredGroup
        => Service.IsA(MonitorKinds.AzureMonitorWorkspace) ? AzureMonitorWorkspace.QueryGroup
            : Service.IsA(MonitorKinds.PrivateLinkScope) ? Connection.ScopeGroup
            : null;
}
