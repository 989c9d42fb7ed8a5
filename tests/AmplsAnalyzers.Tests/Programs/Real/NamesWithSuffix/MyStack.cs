using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

class MyStack : Stack
{
    public MyStack()
    {
        var baseName = "AiDay 2024".Replace(" ", "").ToLower(CultureInfo.InvariantCulture);
        var resourceGroup = new ResourceGroup(baseName + "-rg");
        var builder = new StringBuilder();
        builder.Append(baseName).Append('-').Append(7);
        builder.AppendFormat("-{0}", "x");
        var name = builder.ToString();

        var workspace = new Workspace(name + "-log", new WorkspaceArgs
        {
            ResourceGroupName = resourceGroup.Name,
            WorkspaceName = (name + "-log").PadRight(20, 'z').Substring(0, 18).TrimEnd('z')
        });
        var endpoint = new DataCollectionEndpoint(name + "-dce", new DataCollectionEndpointArgs
        {
            ResourceGroupName = resourceGroup.Name,
            DataCollectionEndpointName = string.Format(CultureInfo.InvariantCulture, "{0}-{1:D2}", name, 3),
            NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = KnownPublicNetworkAccessOptions.Disabled }
        });
        var counters = new[] { "Processor", "Memory", "LogicalDisk" };
        var rule = new DataCollectionRule(name + "-dcr", new DataCollectionRuleArgs
        {
            ResourceGroupName = resourceGroup.Name,
            DataCollectionEndpointId = endpoint.Id,
            DataSources = new DataCollectionRuleDataSourcesArgs
            {
                PerformanceCounters = counters.Select((c, i) => new PerfCounterDataSourceArgs
                {
                    Name = "perf" + c,
                    Streams = { KnownPerfCounterDataSourceStreams.Microsoft_Perf },
                    SamplingFrequencyInSeconds = 60 * (i + 1),
                    CounterSpecifiers = { @"\" + c + @"(*)\*" }
                }).ToList(),
                Syslog = new SyslogDataSourceArgs
                {
                    Name = "sys",
                    FacilityNames = { KnownSyslogDataSourceFacilityNames.Auth, KnownSyslogDataSourceFacilityNames.Daemon },
                    LogLevels = { "Warning", "Error" },
                    Streams = { KnownSyslogDataSourceStreams.Microsoft_Syslog }
                }
            },
            Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "law", WorkspaceResourceId = workspace.Id } } },
            DataFlows =
            {
                new DataFlowArgs { Streams = { "Microsoft-Perf" }, Destinations = { "law" } },
                new DataFlowArgs { Streams = { KnownDataFlowStreams.Microsoft_Syslog }, Destinations = new List<string> { "law" } }
            },
            Tags = Enumerable.Range(1, 2).ToDictionary(i => $"tag{i}", i => (i * 10).ToString())
        });

        var parts = new List<string> { baseName, "scope" };
        parts.Insert(1, "ampls");
        var scope = new PrivateLinkScope(string.Join("-", parts.ToArray()), new PrivateLinkScopeArgs
        {
            ResourceGroupName = resourceGroup.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.Open }
        });
        foreach (var target in new (string, Input<string>)[] { ("log", workspace.Id), ("dce", endpoint.Id) })
        {
            new PrivateLinkScopedResource($"{target.Item1}-link", new PrivateLinkScopedResourceArgs { ResourceGroupName = resourceGroup.Name, ScopeName = scope.Name, LinkedResourceId = target.Item2 });
        }

        RuleId = rule.ImmutableId;
        Summary = Output.Tuple(workspace.CustomerId, endpoint.Name, scope.Name).Apply(names => string.Join(" / ", names.Item1, names.Item2, names.Item3));
    }

    [Output] public Output<string> RuleId { get; set; }
    [Output] public Output<string> Summary { get; set; }
}
