using Northwind.Platform.Networks;
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using AzureMonitorWorkspace = Pulumi.AzureNative.Monitor.AzureMonitorWorkspace;
using Dashboard = Pulumi.AzureNative.Dashboard;
using Inputs = Pulumi.AzureNative.Network.Inputs;
using SubResourceArgs = Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs;

namespace Northwind.Platform.Monitoring;

/// <summary>Prometheus metrics: a workspace that only the platform reaches, and Grafana on top.</summary>
public sealed class Metrics
{
    private readonly string _name;
    private readonly ResourceGroup _group;

    public Metrics(string name, ResourceGroup group)
    {
        _name = name;
        _group = group;
        Workspace = new AzureMonitorWorkspace(name, new()
        {
            ResourceGroupName = group.Name,
            AzureMonitorWorkspaceName = "amw-northwind",
            Location = Company.Region,
            PublicNetworkAccess = "Disabled",
        });
    }

    public AzureMonitorWorkspace Workspace { get; }

    /// <summary>Queries don't go through the scope: the workspace has an endpoint and a zone of its own for them.</summary>
    public void Connect(ResourceGroup network, Hub hub)
    {
        var endpoint = new PrivateEndpoint($"{_name}-queries", new()
        {
            ResourceGroupName = network.Name,
            Location = Company.Region,
            Subnet = new Inputs.SubnetArgs { Id = hub.Endpoints.Id },
            PrivateLinkServiceConnections =
            {
                new Inputs.PrivateLinkServiceConnectionArgs { Name = "queries", PrivateLinkServiceId = Workspace.Id, GroupIds = { "prometheusMetrics" } },
            },
        });
        var zone = new PrivateZone($"{_name}-queries", new()
        {
            ResourceGroupName = network.Name,
            PrivateZoneName = $"privatelink.{Company.Region}.prometheus.monitor.azure.com",
            Location = "Global",
        });
        _ = new VirtualNetworkLink($"{_name}-queries", new()
        {
            ResourceGroupName = network.Name,
            PrivateZoneName = zone.Name,
            Location = "Global",
            VirtualNetwork = new SubResourceArgs { Id = hub.Network.Id },
            RegistrationEnabled = false,
        });
        _ = new PrivateDnsZoneGroup($"{_name}-queries", new()
        {
            ResourceGroupName = network.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "prometheus", PrivateDnsZoneId = zone.Id } },
        });
    }

    public void AddDashboards(MonitoringScope scope)
    {
        var grafana = new Dashboard.Grafana(_name, new()
        {
            ResourceGroupName = _group.Name,
            WorkspaceName = "amg-northwind",
            Location = Company.Region,
            Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = "Standard" },
            Identity = new Dashboard.Inputs.ManagedServiceIdentityArgs { Type = Dashboard.ManagedServiceIdentityType.SystemAssigned },
            Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
            {
                PublicNetworkAccess = Dashboard.PublicNetworkAccess.Enabled,
                GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs
                {
                    AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = Workspace.Id } },
                },
            },
        });

        foreach (var (name, id, group) in new (string, Output<string>, string)[] { ("metrics", Workspace.Id, "prometheusMetrics"), ("logs", scope.Id, "azuremonitor") })
        {
            _ = new Dashboard.ManagedPrivateEndpoint($"{_name}-{name}", new()
            {
                ResourceGroupName = _group.Name,
                WorkspaceName = grafana.Name,
                ManagedPrivateEndpointName = $"mpe-{name}",
                Location = Company.Region,
                PrivateLinkResourceId = id,
                PrivateLinkResourceRegion = Company.Region,
                GroupIds = { group },
                RequestMessage = "Grafana",
            });
        }

        _ = new Pulumi.AzureNative.Authorization.RoleAssignment($"{_name}-grafana", new()
        {
            PrincipalId = grafana.Identity.Apply(identity => identity!.PrincipalId),
            PrincipalType = "ServicePrincipal",
            RoleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/b0d8363b-8ddd-447d-831f-62ca05bff136",
            Scope = Workspace.Id,
        });
    }

    /// <summary>Collects the metrics of a cluster, through the same endpoint as its logs.</summary>
    public void Scrape(ManagedCluster cluster, Collection collection)
    {
        var rule = new DataCollectionRule($"{_name}-prometheus", new()
        {
            ResourceGroupName = _group.Name,
            DataCollectionRuleName = "dcr-prometheus",
            Location = Company.Region,
            Kind = KnownDataCollectionRuleResourceKind.Linux,
            DataCollectionEndpointId = collection.Endpoint.Id,
            DataSources = new DataCollectionRuleDataSourcesArgs
            {
                PrometheusForwarder = { new PrometheusForwarderDataSourceArgs { Name = "prometheus", Streams = { "Microsoft-PrometheusMetrics" } } },
            },
            Destinations = new DataCollectionRuleDestinationsArgs
            {
                MonitoringAccounts = { new MonitoringAccountDestinationArgs { Name = "metrics", AccountResourceId = Workspace.Id } },
            },
            DataFlows = { new DataFlowArgs { Streams = { "Microsoft-PrometheusMetrics" }, Destinations = { "metrics" } } },
        });
        _ = new DataCollectionRuleAssociation($"{_name}-prometheus", new()
        {
            AssociationName = "dcra-prometheus",
            ResourceUri = cluster.Id,
            DataCollectionRuleId = rule.Id,
        });
    }
}
