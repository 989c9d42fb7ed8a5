using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

public sealed class AMPLS415Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, EventHubs = { new {|AMPLS415:EventHubDestinationArgs|} { Name = "hub", EventHubResourceId = config.Require("hub") } } },
            });
            """);

    [Fact]
    public Task FiresOnV2OnStorage() => V2("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, StorageAccounts = { new {|AMPLS415:StorageBlobDestinationArgs|} { Name = "blobs" } } },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                DataFlows = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = { "logs" } },
                Destinations = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsArgs { LogAnalytics = { new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsLogAnalyticArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, EventHub = new {|AMPLS415:Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsEventHubArgs|} { Name = "hub", EventHubId = config.Require("hub") } },
            });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            foreach (var name in new[] { "one", "two" })
            {
                var rule = new DataCollectionRule(name, new()
                {
                    ResourceGroupName = group.Name,
                    DataCollectionEndpointId = endpoint.Id,
                    Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, EventHubs = { new {|AMPLS415:EventHubDestinationArgs|} { Name = "hub", EventHubResourceId = config.Require("hub") } } },
                });
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            if (config.GetBoolean("flag") == true)
            {
                var rule = new DataCollectionRule("rule", new()
                {
                    ResourceGroupName = group.Name,
                    DataCollectionEndpointId = endpoint.Id,
                    Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, EventHubs = { new {|AMPLS415:EventHubDestinationArgs|} { Name = "hub", EventHubResourceId = config.Require("hub") } } },
                });
            }
            """);

    [Fact]
    public Task NearMissWithoutEndpoint() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, EventHubs = { new EventHubDestinationArgs { Name = "hub", EventHubResourceId = config.Require("hub") } } },
            });
            var workspace = new DataCollectionRule("workspace", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var wrong = new DataCollectionRule("wrong", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, EventHubs = { new {|AMPLS415:EventHubDestinationArgs|} { Name = "hub", EventHubResourceId = config.Require("hub") } } },
            });
            """);

    [Fact]
    public Task UnknownEndpoint() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = config.Get("endpoint")!,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, EventHubs = { new EventHubDestinationArgs { Name = "hub", EventHubResourceId = config.Require("hub") } } },
            });
            var wrong = new DataCollectionRule("wrong", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, EventHubs = { new {|AMPLS415:EventHubDestinationArgs|} { Name = "hub", EventHubResourceId = config.Require("hub") } } },
            });
            """);
}
