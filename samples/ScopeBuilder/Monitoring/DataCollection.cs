using Pulumi;
using Pulumi.AzureNative.Compute;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Tidewater.Platform.Monitoring;

/// <summary>What machines report, where to, and the endpoint through which their agents get to know it.</summary>
internal sealed class DataCollection
{
    private readonly DataCollectionRule _rule;

    public DataCollection(string name, ResourceGroup group, Workspace destination)
    {
        Endpoint = new DataCollectionEndpoint(name, new DataCollectionEndpointArgs
        {
            ResourceGroupName = group.Name,
            Location = Company.Region,
            NetworkAcls = new DataCollectionEndpointNetworkAclsArgs
            {
                PublicNetworkAccess = KnownPublicNetworkAccessOptions.Disabled,
            },
            Tags = Company.Tags,
        });

        _rule = new DataCollectionRule(name, new DataCollectionRuleArgs
        {
            ResourceGroupName = group.Name,
            Location = Company.Region,
            Kind = KnownDataCollectionRuleResourceKind.Linux,
            DataCollectionEndpointId = Endpoint.Id,
            DataSources = new DataCollectionRuleDataSourcesArgs
            {
                Syslog =
                {
                    new SyslogDataSourceArgs
                    {
                        Name = "syslog",
                        Streams = { KnownSyslogDataSourceStreams.Microsoft_Syslog },
                        FacilityNames = { KnownSyslogDataSourceFacilityNames.Auth, KnownSyslogDataSourceFacilityNames.Daemon },
                        LogLevels = { KnownSyslogDataSourceLogLevels.Warning, KnownSyslogDataSourceLogLevels.Error, KnownSyslogDataSourceLogLevels.Critical },
                    },
                },
                PerformanceCounters =
                {
                    new PerfCounterDataSourceArgs
                    {
                        Name = "counters",
                        Streams = { KnownPerfCounterDataSourceStreams.Microsoft_Perf },
                        SamplingFrequencyInSeconds = 60,
                        CounterSpecifiers = { "Processor(*)\\% Processor Time", "Memory(*)\\% Used Memory" },
                    },
                },
            },
            Destinations = new DataCollectionRuleDestinationsArgs
            {
                LogAnalytics =
                {
                    new LogAnalyticsDestinationArgs { Name = "workspace", WorkspaceResourceId = destination.Id },
                },
            },
            DataFlows =
            {
                new DataFlowArgs
                {
                    Streams = { KnownDataFlowStreams.Microsoft_Syslog, KnownDataFlowStreams.Microsoft_Perf },
                    Destinations = { "workspace" },
                },
            },
            Tags = Company.Tags,
        });
    }

    public DataCollectionEndpoint Endpoint { get; }

    /// <summary>Applies the rule to a machine, and tells its agent to ask our endpoint rather than the public one for it.</summary>
    public void Watch(string name, VirtualMachine machine)
    {
        _ = new DataCollectionRuleAssociation($"{name}-endpoint", new DataCollectionRuleAssociationArgs
        {
            // The one name under which an agent looks for its endpoint.
            AssociationName = "configurationAccessEndpoint",
            ResourceUri = machine.Id,
            DataCollectionEndpointId = Endpoint.Id,
        });

        _ = new DataCollectionRuleAssociation($"{name}-rule", new DataCollectionRuleAssociationArgs
        {
            AssociationName = "linux",
            ResourceUri = machine.Id,
            DataCollectionRuleId = _rule.Id,
        });
    }
}
