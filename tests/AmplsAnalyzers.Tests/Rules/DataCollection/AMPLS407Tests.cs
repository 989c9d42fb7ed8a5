using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

public sealed class AMPLS407Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataSources = new DataCollectionRuleDataSourcesArgs { WindowsFirewallLogs = { new {|AMPLS407:WindowsFirewallLogsDataSourceArgs|} { Name = "firewall", Streams = { "Microsoft-WindowsFirewall" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task FiresOnV2ForPrometheus() => V2("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataSources = new DataCollectionRuleDataSourcesArgs { PrometheusForwarder = { new {|AMPLS407:PrometheusForwarderDataSourceArgs|} { Name = "prometheus", Streams = { "Microsoft-PrometheusMetrics" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataSources = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDataSourcesArgs { WindowsFirewallLogs = { new {|AMPLS407:Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDataSourcesWindowsFirewallLogArgs|} { Name = "firewall", Streams = { "Microsoft-WindowsFirewall" } } } },
                DataFlows = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = { "logs" } },
                Destinations = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsArgs { LogAnalytics = { new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsLogAnalyticArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task FiresOnSourcesThatAreFilledLater() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var sources = new DataCollectionRuleDataSourcesArgs();
            sources.WindowsFirewallLogs.Add(new {|AMPLS407:WindowsFirewallLogsDataSourceArgs|} { Name = "firewall", Streams = { "Microsoft-WindowsFirewall" } });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataSources = sources,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            foreach (var name in new[] { "one", "two" })
            {
                var rule = new DataCollectionRule(name, new()
                {
                    ResourceGroupName = group.Name,
                    DataSources = new DataCollectionRuleDataSourcesArgs { WindowsFirewallLogs = { new {|AMPLS407:WindowsFirewallLogsDataSourceArgs|} { Name = "firewall", Streams = { "Microsoft-WindowsFirewall" } } } },
                    Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
                });
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            if (config.GetBoolean("flag") == true)
            {
                var rule = new DataCollectionRule("rule", new()
                {
                    ResourceGroupName = group.Name,
                    DataSources = new DataCollectionRuleDataSourcesArgs { WindowsFirewallLogs = { new {|AMPLS407:WindowsFirewallLogsDataSourceArgs|} { Name = "firewall", Streams = { "Microsoft-WindowsFirewall" } } } },
                    Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
                });
            }
            """);

    [Fact]
    public Task NearMissWithEndpointOrOtherSource() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                DataSources = new DataCollectionRuleDataSourcesArgs { WindowsFirewallLogs = { new WindowsFirewallLogsDataSourceArgs { Name = "firewall", Streams = { "Microsoft-WindowsFirewall" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var syslog = new DataCollectionRule("syslog", new()
            {
                ResourceGroupName = group.Name,
                DataSources = new DataCollectionRuleDataSourcesArgs { Syslog = { new SyslogDataSourceArgs { Name = "syslog", Streams = { "Microsoft-Syslog" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var wrong = new DataCollectionRule("wrong", new()
            {
                ResourceGroupName = group.Name,
                DataSources = new DataCollectionRuleDataSourcesArgs { WindowsFirewallLogs = { new {|AMPLS407:WindowsFirewallLogsDataSourceArgs|} { Name = "firewall", Streams = { "Microsoft-WindowsFirewall" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task UnknownEndpoint() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = config.Get("endpoint")!,
                DataSources = new DataCollectionRuleDataSourcesArgs { WindowsFirewallLogs = { new WindowsFirewallLogsDataSourceArgs { Name = "firewall", Streams = { "Microsoft-WindowsFirewall" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var wrong = new DataCollectionRule("wrong", new()
            {
                ResourceGroupName = group.Name,
                DataSources = new DataCollectionRuleDataSourcesArgs { WindowsFirewallLogs = { new {|AMPLS407:WindowsFirewallLogsDataSourceArgs|} { Name = "firewall", Streams = { "Microsoft-WindowsFirewall" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);
}
