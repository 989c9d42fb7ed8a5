using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

using static NativeStatements;

public sealed class AMPLS410Tests : RuleTests
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
            var rule = new {|AMPLS410:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
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
            var rule = new {|AMPLS410:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "Open", QueryAccessMode = "Open" });
            var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedService("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var rule = new {|AMPLS410:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                StreamDeclarations = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleStreamDeclarationArgs { StreamName = "Custom-Shop", Columns = { new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleStreamDeclarationColumnArgs { Name = "TimeGenerated", Type = "datetime" } } },
                DataFlows = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = { "logs" } },
                Destinations = new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsArgs { LogAnalytics = { new Pulumi.Azure.Monitoring.Inputs.DataCollectionRuleDestinationsLogAnalyticArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task FiresOnTheKind() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var rule = new {|AMPLS410:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                Kind = "Direct",
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task FiresOnAClosedWorkspace() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled" });
            var rule = new {|AMPLS410:DataCollectionRule|}("rule", new()
            {
                ResourceGroupName = group.Name,
                StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            foreach (var name in new[] { "one", "two" })
            {
                var rule = new {|AMPLS410:DataCollectionRule|}(name, new()
                {
                    ResourceGroupName = group.Name,
                    StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                    Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
                });
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            if (config.GetBoolean("flag") == true)
            {
                var rule = new {|AMPLS410:DataCollectionRule|}("rule", new()
                {
                    ResourceGroupName = group.Name,
                    StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                    Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
                });
            }
            """);

    [Fact]
    public Task NearMissWithEndpointOrAgent() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var agent = new DataCollectionRule("agent", new()
            {
                ResourceGroupName = group.Name,
                StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                DataSources = new DataCollectionRuleDataSourcesArgs { Syslog = { new SyslogDataSourceArgs { Name = "syslog", Streams = { "Microsoft-Syslog" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var wrong = new {|AMPLS410:DataCollectionRule|}("wrong", new()
            {
                ResourceGroupName = group.Name,
                StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task NearMissPublicWorkspace() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var open = new Workspace("open", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "open", WorkspaceResourceId = open.Id } }, },
            });
            var wrong = new {|AMPLS410:DataCollectionRule|}("wrong", new()
            {
                ResourceGroupName = group.Name,
                StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task UnknownEndpoint() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = config.Get("endpoint")!,
                StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            var wrong = new {|AMPLS410:DataCollectionRule|}("wrong", new()
            {
                ResourceGroupName = group.Name,
                StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    [Fact]
    public Task UnknownWorkspace() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = config.Require("workspace") } }, },
            });
            var wrong = new {|AMPLS410:DataCollectionRule|}("wrong", new()
            {
                ResourceGroupName = group.Name,
                StreamDeclarations = { ["Custom-Shop"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } }, },
            });
            """);

    /// <summary>A workspace's own rule changes data on its arrival: nobody sends to it.</summary>
    [Fact]
    public Task NearMissATransformation() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled" });
            _ = new DataCollectionRule("transformation", new()
            {
                ResourceGroupName = group.Name,
                Kind = "WorkspaceTransforms",
                StreamDeclarations = { ["Custom-Sent"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } } },
            });
            _ = new {|AMPLS410:DataCollectionRule|}("sent", new()
            {
                ResourceGroupName = group.Name,
                StreamDeclarations = { ["Custom-Sent"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = logs.Id } } },
            });
            """);

    [Fact]
    public Task FiresWhereThereAreNoSourcesIn() => V3(Rules("r", "DataSources = new DataCollectionRuleDataSourcesArgs(),", "AMPLS410"));

    [Fact]
    public Task NearMissAnotherKind() => V3(
        Rules("agents", "Kind = \"Linux\",") + Rules("store", "Kind = \"AgentDirectToStore\",", declare: false) + Rules("direct", "", "AMPLS410", declare: false));

    [Fact]
    public Task UnknownKind() => V3(Rules("some", "Kind = config.Require(\"kind\"),") + Rules("direct", "", "AMPLS410", declare: false));

    [Fact]
    public Task UnknownWhetherThereIsAStream() => V3(Workspace("closed", "PublicNetworkAccessForIngestion = \"Disabled\",") + """
        var args = new DataCollectionRuleArgs
        {
            ResourceGroupName = group.Name,
            Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = closed.Id } } },
        };
        if (config.GetBoolean("custom") == true)
        {
            args.StreamDeclarations["Custom-Table"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } };
        }

        _ = new DataCollectionRule("rule", args);
        """);

    private static string Rules(string name, string more, string mark = "", bool declare = true)
        => (declare ? Workspace("closed", "PublicNetworkAccessForIngestion = \"Disabled\",") : "") + $$"""
        _ = new {{Marked(mark, "DataCollectionRule")}}("{{name}}", new()
        {
            ResourceGroupName = group.Name,
            {{more}}
            StreamDeclarations = { ["Custom-Table"] = new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
            Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "logs", WorkspaceResourceId = closed.Id } } },
        });

        """;
}
