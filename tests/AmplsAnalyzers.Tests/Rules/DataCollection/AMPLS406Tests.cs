using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

public sealed class AMPLS406Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            var rule = new {|AMPLS406:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            var rule = new {|AMPLS406:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            var rule = new {|AMPLS406:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                DataFlows = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = { "logs" } },
                Destinations = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsArgs { LogAnalytics = { new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsLogAnalyticArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task FiresOnAnAzureMonitorWorkspace() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            var rule = new {|AMPLS406:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { MonitoringAccounts = { new MonitoringAccountDestinationArgs { Name = "metrics", AccountResourceId = metrics.Id } } },
            });
            """);

    [Fact]
    public Task FiresOnceForTwoDestinations() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var more = new Workspace("more", new() { ResourceGroupName = group.Name, Location = "eastus" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            var rule = new {|AMPLS406:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new LogAnalyticsDestinationArgs { Name = "more", WorkspaceResourceId = more.Id } }, },
            });
            """);

    [Fact]
    public Task FiresOnTheRegionOfAGroup() => V3("""
            var here = new ResourceGroup("here", new() { Location = "westeurope" });
            var logs = new Workspace("logs", new() { ResourceGroupName = here.Name });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            var rule = new {|AMPLS406:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "northeurope" });
            if (config.GetBoolean("flag") == true)
            {
                var rule = new {|AMPLS406:DataCollectionRule|}("rule", new()
                {
                    ResourceGroupName = group.Name,
                    DataCollectionEndpointId = endpoint.Id,
                    Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
                });
            }
            """);

    [Fact]
    public Task NearMissSameRegion() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = "West Europe" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var far = new DataCollectionEndpoint("far", new() { ResourceGroupName = group.Name, Location = "eastus" });
            var wrong = new {|AMPLS406:DataCollectionRule|}("wrong", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = far.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task UnknownRegion() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, Location = config.Require("location") });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var far = new DataCollectionEndpoint("far", new() { ResourceGroupName = group.Name, Location = "eastus" });
            var wrong = new {|AMPLS406:DataCollectionRule|}("wrong", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = far.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task UnknownDestination() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var far = new DataCollectionEndpoint("far", new() { ResourceGroupName = group.Name, Location = "eastus" });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = far.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = config.Require("workspace") } }, },
            });
            var wrong = new {|AMPLS406:DataCollectionRule|}("wrong", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = far.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);
}
