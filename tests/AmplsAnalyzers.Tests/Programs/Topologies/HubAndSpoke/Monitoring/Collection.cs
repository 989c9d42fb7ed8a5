using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Northwind.Platform.Monitoring;

/// <summary>What agents collect, and the endpoint that tells them and takes it.</summary>
public sealed class Collection
{
    private readonly Dictionary<string, DataCollectionRule> _rules = [];

    public Collection(string name, ResourceGroup group, Workspace operations, Workspace security)
    {
        Endpoint = new DataCollectionEndpoint(name, new DataCollectionEndpointArgs
        {
            ResourceGroupName = group.Name,
            DataCollectionEndpointName = "dce-northwind",
            Location = Company.Region,
            Kind = KnownDataCollectionEndpointResourceKind.Linux,
            NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = KnownPublicNetworkAccessOptions.Disabled },
        });

        _rules["linux"] = new DataCollectionRule($"{name}-linux", new()
        {
            ResourceGroupName = group.Name,
            DataCollectionRuleName = "dcr-linux",
            Location = Company.Region,
            Kind = KnownDataCollectionRuleResourceKind.Linux,
            DataCollectionEndpointId = Endpoint.Id,
            DataSources = new DataCollectionRuleDataSourcesArgs
            {
                Syslog =
                {
                    new SyslogDataSourceArgs { Name = "syslog", Streams = { "Microsoft-Syslog" }, FacilityNames = { "auth", "daemon" }, LogLevels = { "Warning", "Error" } },
                },
                PerformanceCounters =
                {
                    new PerfCounterDataSourceArgs { Name = "perf", Streams = { "Microsoft-Perf" }, SamplingFrequencyInSeconds = 60, CounterSpecifiers = { "Processor(*)\\% Processor Time" } },
                },
            },
            Destinations = To(("operations", operations), ("security", security)),
            DataFlows =
            {
                new DataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = { "operations", "security" } },
                new DataFlowArgs { Streams = { "Microsoft-Perf" }, Destinations = { "operations" } },
            },
        });
        _rules["windows"] = new DataCollectionRule($"{name}-windows", new()
        {
            ResourceGroupName = group.Name,
            DataCollectionRuleName = "dcr-windows",
            Location = Company.Region,
            Kind = KnownDataCollectionRuleResourceKind.Windows,
            DataCollectionEndpointId = Endpoint.Id,
            DataSources = new DataCollectionRuleDataSourcesArgs
            {
                WindowsEventLogs = { new WindowsEventLogDataSourceArgs { Name = "events", Streams = { "Microsoft-Event" }, XPathQueries = { "System!*[System[(Level=1 or Level=2)]]" } } },
                WindowsFirewallLogs = { new WindowsFirewallLogsDataSourceArgs { Name = "firewall", Streams = { "Microsoft-WindowsFirewall" } } },
            },
            Destinations = To(("security", security)),
            DataFlows = { new DataFlowArgs { Streams = { "Microsoft-Event", "Microsoft-WindowsFirewall" }, Destinations = { "security" } } },
        });
        Containers = new DataCollectionRule($"{name}-containers", new()
        {
            ResourceGroupName = group.Name,
            DataCollectionRuleName = "dcr-containers",
            Location = Company.Region,
            Kind = KnownDataCollectionRuleResourceKind.Linux,
            DataCollectionEndpointId = Endpoint.Id,
            DataSources = new DataCollectionRuleDataSourcesArgs
            {
                Extensions = { new ExtensionDataSourceArgs { Name = "ContainerInsightsExtension", ExtensionName = "ContainerInsights", Streams = { "Microsoft-ContainerLogV2" } } },
            },
            Destinations = To(("operations", operations)),
            DataFlows = { new DataFlowArgs { Streams = { "Microsoft-ContainerLogV2" }, Destinations = { "operations" } } },
        });
        // The shop sends its audit trail by itself.
        _ = new DataCollectionRule($"{name}-audit", new()
        {
            ResourceGroupName = group.Name,
            DataCollectionRuleName = "dcr-audit",
            Location = Company.Region,
            DataCollectionEndpointId = Endpoint.Id,
            StreamDeclarations =
            {
                ["Custom-Audit"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" }, new ColumnDefinitionArgs { Name = "Who", Type = "string" } } },
            },
            Destinations = To(("security", security)),
            DataFlows = { new DataFlowArgs { Streams = { "Custom-Audit" }, Destinations = { "security" }, OutputStream = "Custom-Audit_CL", TransformKql = "source" } },
        });
    }

    public DataCollectionEndpoint Endpoint { get; }

    public DataCollectionRule Containers { get; }

    /// <summary>Makes a machine's agent ask our endpoint, and follow the rule for its system.</summary>
    public void Watch(string name, Output<string> machineId) => Watch(name, machineId, _rules[name.StartsWith("win") ? "windows" : "linux"]);

    public void Watch(string name, Output<string> machineId, DataCollectionRule rule)
    {
        _ = new DataCollectionRuleAssociation($"{name}-endpoint", new()
        {
            AssociationName = "configurationAccessEndpoint",
            ResourceUri = machineId,
            DataCollectionEndpointId = Endpoint.Id,
        });
        _ = new DataCollectionRuleAssociation($"{name}-rule", new()
        {
            AssociationName = $"dcra-{name}",
            ResourceUri = machineId,
            DataCollectionRuleId = rule.Id,
        });
    }

    private static DataCollectionRuleDestinationsArgs To(params (string Name, Workspace Workspace)[] destinations) => new()
    {
        LogAnalytics = destinations.Select(destination => new LogAnalyticsDestinationArgs { Name = destination.Name, WorkspaceResourceId = destination.Workspace.Id }).ToArray(),
    };
}
