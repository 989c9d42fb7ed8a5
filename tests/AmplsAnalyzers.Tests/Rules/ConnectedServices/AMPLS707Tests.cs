using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ConnectedServices;

public sealed class AMPLS707Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            var grafana = new {|AMPLS707:Dashboard.Grafana|}("grafana", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                },
            });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            var grafana = new {|AMPLS707:Dashboard.Grafana|}("grafana", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var metrics = new Pulumi.Azure.Monitoring.Workspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccessEnabled = false });
            _ = new {|AMPLS707:Dashboard.Grafana|}("grafana", new()
            {
                ResourceGroupName = group.Name,
                GrafanaMajorVersion = "11",
                AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.GrafanaAzureMonitorWorkspaceIntegrationArgs { ResourceId = metrics.Id } },
            });
            """);

    [Fact]
    public Task FiresOnceForTwoWorkspaces() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            var more = new AzureMonitorWorkspace("more", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            var grafana = new {|AMPLS707:Dashboard.Grafana|}("grafana", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id }, new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = more.Id } } },
                },
            });
            """);

    [Fact]
    public Task FiresInAHelper() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            Dashboards.Create(group, metrics);
            """, """
            static class Dashboards
            {
                public static void Create(ResourceGroup group, AzureMonitorWorkspace metrics)
                    => new {|AMPLS707:Dashboard.Grafana|}("grafana", new()
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
            }
            """);

    [Fact]
    public Task NearMissWithAManagedEndpoint() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            var grafana = new Dashboard.Grafana("grafana", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                },
            });
            _ = new Dashboard.ManagedPrivateEndpoint("endpoint", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id, GroupIds = "prometheusMetrics" });
            var second = new {|AMPLS707:Dashboard.Grafana|}("second", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                },
            });
            """);

    [Fact]
    public Task NearMissPublicWorkspace() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Enabled" });
            var grafana = new Dashboard.Grafana("grafana", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                },
            });
            var closed = new AzureMonitorWorkspace("closed", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            var second = new {|AMPLS707:Dashboard.Grafana|}("second", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = closed.Id } } },
                },
            });
            """);

    [Fact]
    public Task NearMissManagedEndpointUnderACondition() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            var grafana = new Dashboard.Grafana("grafana", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                },
            });
            if (config.GetBoolean("private") == true)
            {
                _ = new Dashboard.ManagedPrivateEndpoint("endpoint", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id, GroupIds = "prometheusMetrics" });
            }

            var second = new {|AMPLS707:Dashboard.Grafana|}("second", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                },
            });
            """);

    [Fact]
    public Task NearMissGrafanaUnderACondition() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            if (config.GetBoolean("dashboards") == true)
            {
                var grafana = new Dashboard.Grafana("grafana", new()
                {
                    ResourceGroupName = group.Name,
                    Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                    {
                        GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                    },
                });
            }

            var second = new {|AMPLS707:Dashboard.Grafana|}("second", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                },
            });
            """);

    [Fact]
    public Task NearMissTheWorkspaceIsAStackOutput() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            var grafana = new Dashboard.Grafana("grafana", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                },
            });
            return new Dictionary<string, object?> { ["metrics"] = metrics.Id };
            """);

    [Fact]
    public Task UnknownManagedEndpoint() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            var grafana = new Dashboard.Grafana("grafana", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                },
            });
            _ = new Dashboard.ManagedPrivateEndpoint("endpoint", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = config.Require("target"), GroupIds = "prometheusMetrics" });
            var second = new {|AMPLS707:Dashboard.Grafana|}("second", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                },
            });
            """);

    [Fact]
    public Task UnknownSetting() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = config.Require("access") });
            var grafana = new Dashboard.Grafana("grafana", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = metrics.Id } } },
                },
            });
            var closed = new AzureMonitorWorkspace("closed", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "Disabled" });
            var second = new {|AMPLS707:Dashboard.Grafana|}("second", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Dashboard.Inputs.ManagedGrafanaPropertiesArgs
                {
                    GrafanaIntegrations = new Dashboard.Inputs.GrafanaIntegrationsArgs { AzureMonitorWorkspaceIntegrations = { new Dashboard.Inputs.AzureMonitorWorkspaceIntegrationArgs { AzureMonitorWorkspaceResourceId = closed.Id } } },
                },
            });
            """);
}
