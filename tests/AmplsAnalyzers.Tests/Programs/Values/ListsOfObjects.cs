using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var destinations = new List<LogAnalyticsDestinationArgs>();
    foreach (var name in new[] { "central", "security" })
    {
        destinations.Add(new() { Name = name, WorkspaceResourceId = $"/workspaces/{name}" });
    }

    InputList<DataFlowArgs> flows = destinations.Select(destination => new DataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = destination.Name! }).ToList();
    flows.Add(new DataFlowArgs { Streams = { KnownDataFlowStreams.Microsoft_Perf }, Destinations = { "central" } });
    _ = new DataCollectionRule("rule", new()
    {
        ResourceGroupName = group.Name,
        DataFlows = flows,
        Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = destinations },
        DataSources = new DataCollectionRuleDataSourcesArgs
        {
            PerformanceCounters =
            [
                new PerfCounterDataSourceArgs { Name = "cpu", SamplingFrequencyInSeconds = 60, CounterSpecifiers = { @"\Processor(_Total)\% Processor Time" }, Streams = { "Microsoft-Perf" } },
            ],
        },
        StreamDeclarations =
        {
            ["Custom-Orders"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "Time", Type = KnownColumnDefinitionType.Datetime } } },
        },
    });
});
