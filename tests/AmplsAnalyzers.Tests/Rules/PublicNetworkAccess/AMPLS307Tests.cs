using Xunit;

namespace AmplsAnalyzers.Tests.Rules.PublicNetworkAccess;

public sealed class AMPLS307Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var metrics = new {|AMPLS307:AzureMonitorWorkspace|}("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var metrics = new {|AMPLS307:AzureMonitorWorkspace|}("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            _ = new {|AMPLS307:Pulumi.Azure.Monitoring.Workspace|}("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccessEnabled = false });
            """);

    [Fact]
    public Task FiresInAComponent() => V3("""
            _ = new Metrics(group);
            """, """
            class Metrics : ComponentResource
            {
                public Metrics(ResourceGroup group) : base("company:Metrics", "metrics")
                {
                    _ = new {|AMPLS307:AzureMonitorWorkspace|}("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
                }
            }
            """);

    [Fact]
    public Task NearMissWithEndpoint() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            _ = new PrivateEndpoint("metrics", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            var other = new {|AMPLS307:AzureMonitorWorkspace|}("other", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            """);

    [Fact]
    public Task NearMissWithManagedEndpoint() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            _ = new Dashboard.ManagedPrivateEndpoint("grafana", new() { ResourceGroupName = group.Name, WorkspaceName = "grafana", PrivateLinkResourceId = metrics.Id, GroupIds = "prometheusMetrics" });
            var other = new {|AMPLS307:AzureMonitorWorkspace|}("other", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            """);

    [Fact]
    public Task NearMissPublic() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Enabled" });
            var other = new {|AMPLS307:AzureMonitorWorkspace|}("other", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            """);

    [Fact]
    public Task NearMissEndpointUnderACondition() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            if (config.GetBoolean("flag") == true)
            {
                _ = new PrivateEndpoint("metrics", new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
                });
            }

            var other = new {|AMPLS307:AzureMonitorWorkspace|}("other", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            """);

    [Fact]
    public Task NearMissUnderACondition() => V3("""
            if (config.GetBoolean("flag") == true)
            {
                var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            }

            var other = new {|AMPLS307:AzureMonitorWorkspace|}("other", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            """);

    [Fact]
    public Task NearMissTheWorkspaceIsAStackOutput() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            var other = new {|AMPLS307:AzureMonitorWorkspace|}("other", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            return new Dictionary<string, object?> { ["metrics"] = metrics.Id };
            """);

    [Fact]
    public Task UnknownEndpoint() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            _ = new PrivateEndpoint("metrics", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "metrics", PrivateLinkServiceId = config.Require("service"), GroupIds = { "prometheusMetrics" } } },
            });
            """);

    [Fact]
    public Task UnknownSetting() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = config.Require("access") });
            var other = new {|AMPLS307:AzureMonitorWorkspace|}("other", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            """);

    /// <summary>One endpoint of Grafana's mends both, so AMPLS707 alone speaks of it.</summary>
    [Fact]
    public Task NearMissAGrafanaThatLacksAnEndpoint() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            var grafana = new Dashboard.Grafana("grafana", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs
                    {
                        AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } },
                    },
                },
            });
            var other = new {|AMPLS307:AzureMonitorWorkspace|}("other", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            """);
}
