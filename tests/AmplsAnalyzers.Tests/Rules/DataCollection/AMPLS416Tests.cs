using Xunit;

namespace AmplsAnalyzers.Tests.Rules.DataCollection;

using static NativeStatements;

public sealed class AMPLS416Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var metrics = new {|AMPLS416:AzureMonitorWorkspace|}("metrics", new() { ResourceGroupName = group.Name });
            _ = new PrivateEndpoint("metrics", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
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
            var metrics = new {|AMPLS416:AzureMonitorWorkspace|}("metrics", new() { ResourceGroupName = group.Name });
            _ = new PrivateEndpoint("metrics", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "Open", QueryAccessMode = "Open" });
            var metrics = new {|AMPLS416:Pulumi.Azure.Monitoring.Workspace|}("metrics", new() { ResourceGroupName = group.Name });
            _ = new Endpoint("metrics", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = config.Require("subnet"),
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "metrics", PrivateConnectionResourceId = metrics.Id, SubresourceNames = { "prometheusMetrics" }, IsManualConnection = false },
            });
            """);

    [Fact]
    public Task FiresOnAClusterThatSendsToIt() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var metrics = new {|AMPLS416:AzureMonitorWorkspace|}("metrics", new() { ResourceGroupName = group.Name });
            var cluster = new ContainerService.ManagedCluster("cluster", new() { ResourceGroupName = group.Name });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                Destinations = new DataCollectionRuleDestinationsArgs { MonitoringAccounts = { new MonitoringAccountDestinationArgs { Name = "metrics", AccountResourceId = metrics.Id } } },
            });
            _ = new DataCollectionRuleAssociation("cluster", new() { ResourceUri = cluster.Id, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task FiresWhereTheRuleHasAScopedEndpointOfItsOwn() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var metrics = new {|AMPLS416:AzureMonitorWorkspace|}("metrics", new() { ResourceGroupName = group.Name });
            var cluster = new ContainerService.ManagedCluster("cluster", new() { ResourceGroupName = group.Name });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("endpoint", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = endpoint.Id });
            var rule = new DataCollectionRule("rule", new()
            {
                ResourceGroupName = group.Name,
                DataCollectionEndpointId = endpoint.Id,
                Destinations = new DataCollectionRuleDestinationsArgs { MonitoringAccounts = { new MonitoringAccountDestinationArgs { Name = "metrics", AccountResourceId = metrics.Id } } },
            });
            _ = new DataCollectionRuleAssociation("cluster", new() { ResourceUri = cluster.Id, DataCollectionRuleId = rule.Id });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            foreach (var name in new[] { "one", "two" })
            {
                var metrics = new {|AMPLS416:AzureMonitorWorkspace|}(name, new() { ResourceGroupName = group.Name });
                _ = new PrivateEndpoint(name, new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
                });
            }
            """);

    [Fact]
    public Task NearMissScoped() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            _ = new PrivateEndpoint("metrics", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            _ = new PrivateLinkScopedResource("metrics", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = metrics.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId) });
            var other = new {|AMPLS416:AzureMonitorWorkspace|}("other", new() { ResourceGroupName = group.Name });
            _ = new PrivateEndpoint("other", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "other", PrivateLinkServiceId = other.Id, GroupIds = { "prometheusMetrics" } } },
            });
            """);

    [Fact]
    public Task NearMissNotUsedPrivately() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var other = new {|AMPLS416:AzureMonitorWorkspace|}("other", new() { ResourceGroupName = group.Name });
            _ = new PrivateEndpoint("other", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "other", PrivateLinkServiceId = other.Id, GroupIds = { "prometheusMetrics" } } },
            });
            """);

    [Fact]
    public Task NearMissNoScope() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            _ = new PrivateEndpoint("metrics", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            """);

    [Fact]
    public Task NearMissUnderACondition() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            if (config.GetBoolean("flag") == true)
            {
                var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
                _ = new PrivateEndpoint("metrics", new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
                });
            }

            var other = new {|AMPLS416:AzureMonitorWorkspace|}("other", new() { ResourceGroupName = group.Name });
            _ = new PrivateEndpoint("other", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "other", PrivateLinkServiceId = other.Id, GroupIds = { "prometheusMetrics" } } },
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
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            _ = new PrivateEndpoint("metrics", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            if (config.GetBoolean("flag") == true)
            {
                _ = new PrivateLinkScopedResource("metrics", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = metrics.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId) });
            }

            var other = new {|AMPLS416:AzureMonitorWorkspace|}("other", new() { ResourceGroupName = group.Name });
            _ = new PrivateEndpoint("other", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "other", PrivateLinkServiceId = other.Id, GroupIds = { "prometheusMetrics" } } },
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
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            _ = new PrivateEndpoint("metrics", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            return new Dictionary<string, object?> { ["scope"] = scope.Id };
            """);

    [Fact]
    public Task UnknownLink() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            _ = new PrivateEndpoint("metrics", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            _ = new PrivateLinkScopedResource("any", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = config.Require("id") });
            """);

    [Fact]
    public Task NearMissTheWorkspaceItselfIsLinked() => V3(
        Scope("scope") + Network("hub")
        + "var linked = new AzureMonitorWorkspace(\"linked\", new() { ResourceGroupName = group.Name });\n" + Endpoint("toLinked", "hub", "linked.Id", "\"prometheusMetrics\"") + Link("link", "scope.Name", "linked.Id")
        + "var metrics = new {|AMPLS416:AzureMonitorWorkspace|}(\"metrics\", new() { ResourceGroupName = group.Name });\n" + Endpoint("toMetrics", "hub", "metrics.Id", "\"prometheusMetrics\""));
}
