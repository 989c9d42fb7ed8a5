using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var isOpen = false;
    PrivateLinkScope Scope(string name, InputUnion<string, AccessMode> ingestion, Input<string> query) => new(name, new()
    {
        ResourceGroupName = group.Name,
        AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = ingestion, QueryAccessMode = query },
    });

    Scope("text", "Open", "PrivateOnly");
    Scope("enum", AccessMode.PrivateOnly, AccessMode.Open.ToString());
    Scope("ternary", isOpen ? AccessMode.Open : AccessMode.PrivateOnly, (string)AccessMode.Open);
    Scope("output", Output.Create(AccessMode.Open), Output.Create("Open"));
    _ = new Component("app", new() { ResourceGroupName = group.Name, Kind = "web", ApplicationType = ApplicationType.Web, FlowType = FlowType.Bluefield, IngestionMode = IngestionMode.LogAnalytics });
    _ = new DataCollectionRule("rule", new()
    {
        ResourceGroupName = group.Name,
        Kind = KnownDataCollectionRuleResourceKind.Linux,
        DataFlows = { new DataFlowArgs { Streams = { KnownDataFlowStreams.Microsoft_Syslog, KnownDataFlowStreams.Microsoft_Perf, "Custom-Table" }, Destinations = { "central" } } },
        DataSources = new DataCollectionRuleDataSourcesArgs
        {
            Syslog = new SyslogDataSourceArgs
            {
                Name = "syslog",
                FacilityNames = { KnownSyslogDataSourceFacilityNames.Asterisk },
                LogLevels = { KnownSyslogDataSourceLogLevels.Asterisk },
                Streams = { KnownSyslogDataSourceStreams.Microsoft_Syslog },
            },
        },
    });
});
