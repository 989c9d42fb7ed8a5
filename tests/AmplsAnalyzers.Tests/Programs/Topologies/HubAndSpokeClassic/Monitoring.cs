using Pulumi;
using Pulumi.Azure.AppInsights;
using Pulumi.Azure.Core;
using Pulumi.Azure.Dashboard;
using Pulumi.Azure.Dashboard.Inputs;
using Pulumi.Azure.LogAnalytics;
using Pulumi.Azure.Monitoring;
using Pulumi.Azure.Monitoring.Inputs;
using Pulumi.Azure.OperationalInsights;
using Pulumi.Azure.OperationalInsights.Inputs;
using Pulumi.Azure.PrivateLink;
using Pulumi.Azure.PrivateLink.Inputs;
using Pulumi.Azure.Storage.Inputs;
using MonitorWorkspace = Pulumi.Azure.Monitoring.Workspace;
using Storage = Pulumi.Azure.Storage;

namespace Northwind.Platform;

public sealed class Monitoring
{
    private readonly ResourceGroup _group;
    private readonly AnalyticsWorkspace _logs;
    private readonly MonitorWorkspace _metrics;
    private readonly DataCollectionEndpoint _endpoint;
    private readonly DataCollectionRule _linux;
    private readonly DataCollectionRule _prometheus;

    public Monitoring(ResourceGroup group)
    {
        _group = group;
        _logs = new AnalyticsWorkspace("logs", new()
        {
            ResourceGroupName = group.Name,
            Location = PlatformStack.Region,
            Sku = "PerGB2018",
            Identity = new AnalyticsWorkspaceIdentityArgs { Type = "SystemAssigned" },
            InternetIngestionEnabled = false,
            InternetQueryEnabled = false,
        });
        Telemetry = new Insights("telemetry", new()
        {
            ResourceGroupName = group.Name,
            Location = PlatformStack.Region,
            ApplicationType = "web",
            WorkspaceId = _logs.Id,
            InternetIngestionEnabled = false,
            InternetQueryEnabled = false,
        });
        _metrics = new MonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, Location = "westeurope", PublicNetworkAccessEnabled = false });
        _endpoint = new DataCollectionEndpoint("collection", new() { ResourceGroupName = group.Name, Location = PlatformStack.Region, PublicNetworkAccessEnabled = false });
        _linux = new DataCollectionRule("linux", new()
        {
            ResourceGroupName = group.Name,
            Location = PlatformStack.Region,
            DataCollectionEndpointId = _endpoint.Id,
            DataSources = new DataCollectionRuleDataSourcesArgs
            {
                Syslogs = { new DataCollectionRuleDataSourcesSyslogArgs { Name = "syslog", Streams = { "Microsoft-Syslog" }, FacilityNames = { "*" }, LogLevels = { "Error" } } },
            },
            Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new DataCollectionRuleDestinationsLogAnalyticArgs { Name = "logs", WorkspaceResourceId = _logs.Id } } },
            DataFlows = { new DataCollectionRuleDataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = { "logs" } } },
        });
        _prometheus = new DataCollectionRule("prometheus", new()
        {
            ResourceGroupName = group.Name,
            Location = PlatformStack.Region,
            DataCollectionEndpointId = _metrics.DefaultDataCollectionEndpointId,
            DataSources = new DataCollectionRuleDataSourcesArgs
            {
                PrometheusForwarders = { new DataCollectionRuleDataSourcesPrometheusForwarderArgs { Name = "prometheus", Streams = { "Microsoft-PrometheusMetrics" } } },
            },
            Destinations = new DataCollectionRuleDestinationsArgs { MonitorAccounts = { new DataCollectionRuleDestinationsMonitorAccountArgs { Name = "metrics", MonitorAccountId = _metrics.Id } } },
            DataFlows = { new DataCollectionRuleDataFlowArgs { Streams = { "Microsoft-PrometheusMetrics" }, Destinations = { "metrics" } } },
        });

        var grafana = new Grafana("dashboards", new()
        {
            ResourceGroupName = group.Name,
            Location = PlatformStack.Region,
            GrafanaMajorVersion = "11",
            Sku = "Standard",
            AzureMonitorWorkspaceIntegrations = { new GrafanaAzureMonitorWorkspaceIntegrationArgs { ResourceId = _metrics.Id } },
        });
        _ = new GrafanaManagedPrivateEndpoint("metrics", new()
        {
            GrafanaId = grafana.Id,
            Location = PlatformStack.Region,
            PrivateLinkResourceId = _metrics.Id,
            PrivateLinkResourceRegion = "westeurope",
            GroupIds = { "prometheusMetrics" },
        });

        var account = new Storage.Account("queries", new()
        {
            ResourceGroupName = group.Name,
            Location = PlatformStack.Region,
            AccountTier = "Standard",
            AccountReplicationType = "ZRS",
            NetworkRules = new AccountNetworkRulesArgs { DefaultAction = "Deny", Bypasses = { "AzureServices" } },
        });
        _ = new LinkedStorageAccount("queries", new() { ResourceGroupName = group.Name, WorkspaceId = _logs.Id, DataSourceType = "Query", StorageAccountIds = { account.Id } });
        _ = new SavedSearch("noise", new() { LogAnalyticsWorkspaceId = _logs.Id, Category = "Operations", DisplayName = "Noise", Query = "Syslog | summarize count() by Computer" });
    }

    public Insights Telemetry { get; }

    public void Watch(string name, Output<string> machineId, bool isCluster = false)
    {
        _ = new DataCollectionRuleAssociation($"{name}-endpoint", new() { Name = "configurationAccessEndpoint", TargetResourceId = machineId, DataCollectionEndpointId = _endpoint.Id });
        _ = new DataCollectionRuleAssociation($"{name}-rule", new() { Name = $"{name}-rule", TargetResourceId = machineId, DataCollectionRuleId = isCluster ? _prometheus.Id : _linux.Id });
    }

    public void Connect(Networks networks)
    {
        var scope = new PrivateLinkScope("scope", new() { Name = "ampls-northwind", ResourceGroupName = _group.Name, IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" });
        PrivateLinkScopedService? last = null;
        var links = new List<Resource>();
        foreach (var (name, id) in new (string, Input<string>)[]
        {
            ("logs", _logs.Id),
            ("telemetry", Telemetry.Id),
            ("collection", _endpoint.Id),
            ("metrics", _metrics.DefaultDataCollectionEndpointId),
        })
        {
            var options = new CustomResourceOptions();
            if (last is not null)
            {
                options.DependsOn.Add(last);
            }

            last = new PrivateLinkScopedService($"{name}-link", new() { ResourceGroupName = _group.Name, ScopeName = scope.Name, LinkedResourceId = id }, options);
            links.Add(last);
        }

        _ = new Endpoint("scope", new()
        {
            ResourceGroupName = _group.Name,
            Location = PlatformStack.Region,
            SubnetId = networks.Endpoints.Id,
            PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "scope", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
            PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "scope", PrivateDnsZoneIds = networks.MonitorZones.Values.Select(zone => zone.Id).ToArray() },
        }, new CustomResourceOptions { DependsOn = links });
        _ = new Endpoint("queries", new()
        {
            ResourceGroupName = _group.Name,
            Location = PlatformStack.Region,
            SubnetId = networks.Endpoints.Id,
            PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "queries", IsManualConnection = false, PrivateConnectionResourceId = _metrics.Id, SubresourceNames = { "prometheusMetrics" } },
            PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "queries", PrivateDnsZoneIds = { networks.QueryZone.Id } },
        });
    }
}
