using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

public sealed class AMPLS412Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new {|AMPLS412:LogAnalyticsDestinationArgs|} { Name = "second", WorkspaceResourceId = second.Id } }, },
            });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new {|AMPLS412:LogAnalyticsDestinationArgs|} { Name = "second", WorkspaceResourceId = second.Id } }, },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "Open", QueryAccessMode = "Open" });
            var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedService("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var other = new AnalyticsWorkspace("other", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataFlows = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = { "logs" } },
                Destinations = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsArgs { LogAnalytics = { new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsLogAnalyticArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new {|AMPLS412:Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsLogAnalyticArgs|} { Name = "other", WorkspaceResourceId = other.Id } }, },
            });
            """);

    [Fact]
    public Task FiresBehindAScopedEndpoint() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("endpoint", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = endpoint.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new {|AMPLS412:LogAnalyticsDestinationArgs|} { Name = "second", WorkspaceResourceId = second.Id } }, },
            });
            """);

    [Fact]
    public Task FiresInAHelper() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            Rules.Create(group, logs, second);
            """, """
            static class Rules
            {
                public static void Create(ResourceGroup group, Workspace logs, Workspace more)
                    => new DataCollectionRule("rule", new()
                    {
                        ResourceGroupName = group.Name,
                        Destinations = new DataCollectionRuleDestinationsArgs
                        {
                            LogAnalytics =
                            {
                                new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id },
                                new {|AMPLS412:LogAnalyticsDestinationArgs|} { Name = "more", WorkspaceResourceId = more.Id },
                            },
                        },
                    });
            }
            """);

    [Fact]
    public Task NearMissBothScoped() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("second", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = second.Id });
            var far = new Workspace("far", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new LogAnalyticsDestinationArgs { Name = "second", WorkspaceResourceId = second.Id } }, },
            });
            var wrong = new DataCollectionRule("wrong", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new {|AMPLS412:LogAnalyticsDestinationArgs|} { Name = "far", WorkspaceResourceId = far.Id } }, },
            });
            """);

    [Fact]
    public Task NearMissNothingScoped() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            var far = new Workspace("far", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "second", WorkspaceResourceId = second.Id }, new LogAnalyticsDestinationArgs { Name = "far", WorkspaceResourceId = far.Id } }, },
            });
            var wrong = new DataCollectionRule("wrong", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new {|AMPLS412:LogAnalyticsDestinationArgs|} { Name = "second", WorkspaceResourceId = second.Id } }, },
            });
            """);

    [Fact]
    public Task NearMissLeftOutOfAPrivateOnlyScopeIsAnotherMistake() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "PrivateOnly" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new LogAnalyticsDestinationArgs { Name = "second", WorkspaceResourceId = second.Id } }, },
            });
            """);

    [Fact]
    public Task NearMissScopedUnderACondition() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            if (config.GetBoolean("flag") == true)
            {
                _ = new PrivateLinkScopedResource("second", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = second.Id });
            }

            var far = new Workspace("far", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new LogAnalyticsDestinationArgs { Name = "second", WorkspaceResourceId = second.Id } }, },
            });
            var wrong = new DataCollectionRule("wrong", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new {|AMPLS412:LogAnalyticsDestinationArgs|} { Name = "far", WorkspaceResourceId = far.Id } }, },
            });
            """);

    [Fact]
    public Task NearMissRuleUnderACondition() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            if (config.GetBoolean("flag") == true)
            {
                var rule = new DataCollectionRule("rule", new()
                {
                    ResourceGroupName = group.Name,
                    Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new LogAnalyticsDestinationArgs { Name = "second", WorkspaceResourceId = second.Id } }, },
                });
            }

            var wrong = new DataCollectionRule("wrong", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new {|AMPLS412:LogAnalyticsDestinationArgs|} { Name = "second", WorkspaceResourceId = second.Id } }, },
            });
            """);

    [Fact]
    public Task NearMissTheScopeIsAStackOutput() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new LogAnalyticsDestinationArgs { Name = "second", WorkspaceResourceId = second.Id } }, },
            });
            return new Dictionary<string, object?> { ["scope"] = scope.Name };
            """);

    [Fact]
    public Task UnknownLink() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new LogAnalyticsDestinationArgs { Name = "second", WorkspaceResourceId = second.Id } }, },
            });
            _ = new PrivateLinkScopedResource("any", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = config.Require("id") });
            """);

    [Fact]
    public Task UnknownDestination() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new LogAnalyticsDestinationArgs { Name = "second", WorkspaceResourceId = config.Require("workspace") } }, },
            });
            var wrong = new DataCollectionRule("wrong", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id }, new {|AMPLS412:LogAnalyticsDestinationArgs|} { Name = "second", WorkspaceResourceId = second.Id } }, },
            });
            """);
}
