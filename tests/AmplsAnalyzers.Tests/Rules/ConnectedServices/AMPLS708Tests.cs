using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ConnectedServices;

public sealed class AMPLS708Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3OnTheGroup() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var grafana = new Dashboard.Grafana("grafana", new() { ResourceGroupName = group.Name, Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = "Standard" } });
            _ = new Dashboard.ManagedPrivateEndpoint("endpoint", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id, GroupIds = {|AMPLS708:"azuremonitor"|} });
            """);

    [Fact]
    public Task FiresOnV2OnTheTier() => V2("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var grafana = new Dashboard.Grafana("grafana", new() { ResourceGroupName = group.Name, Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = "Essential" } });
            _ = new {|AMPLS708:Dashboard.ManagedPrivateEndpoint|}("endpoint", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id, GroupIds = "prometheusMetrics" });
            """);

    [Fact]
    public Task FiresOnClassicOnTheGroup() => Classic("""
            var metrics = new Pulumi.Azure.Monitoring.Workspace("metrics", new() { ResourceGroupName = group.Name });
            var grafana = new Dashboard.Grafana("grafana", new() { ResourceGroupName = group.Name, GrafanaMajorVersion = "11" });
            _ = new Dashboard.GrafanaManagedPrivateEndpoint("endpoint", new() { GrafanaId = grafana.Id, PrivateLinkResourceId = metrics.Id, GroupIds = {|AMPLS708:"grafana"|} });
            """);

    [Fact]
    public Task FiresOnAScopeWithAnotherGroup() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var grafana = new Dashboard.Grafana("grafana", new() { ResourceGroupName = group.Name, Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = "Standard" } });
            _ = new Dashboard.ManagedPrivateEndpoint("endpoint", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = scope.Id, GroupIds = {|AMPLS708:"prometheusMetrics"|} });
            """);

    [Fact]
    public Task FiresWithoutAGroup() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var grafana = new Dashboard.Grafana("grafana", new() { ResourceGroupName = group.Name, Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = "Standard" } });
            _ = new {|AMPLS708:Dashboard.ManagedPrivateEndpoint|}("endpoint", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id });
            """);

    [Fact]
    public Task FiresInAGovernmentRegion() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var grafana = new Dashboard.Grafana("grafana", new() { ResourceGroupName = group.Name, Location = "USGov Virginia", Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = "Standard" } });
            _ = new {|AMPLS708:Dashboard.ManagedPrivateEndpoint|}("endpoint", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id, GroupIds = "prometheusMetrics" });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var grafana = new Dashboard.Grafana("grafana", new() { ResourceGroupName = group.Name, Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = "Standard" } });
            foreach (var name in new[] { "one", "two" })
            {
                _ = new Dashboard.ManagedPrivateEndpoint(name, new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id, GroupIds = {|AMPLS708:"wrong"|} });
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var grafana = new Dashboard.Grafana("grafana", new() { ResourceGroupName = group.Name, Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = "Standard" } });
            if (config.GetBoolean("private") == true)
            {
                _ = new Dashboard.ManagedPrivateEndpoint("endpoint", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id, GroupIds = {|AMPLS708:"wrong"|} });
            }
            """);

    [Fact]
    public Task NearMissRightGroupInAnyCase() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var grafana = new Dashboard.Grafana("grafana", new() { ResourceGroupName = group.Name, Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = "Standard" } });
            _ = new Dashboard.ManagedPrivateEndpoint("endpoint", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id, GroupIds = "PrometheusMetrics" });
            _ = new Dashboard.ManagedPrivateEndpoint("scope", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = scope.Id, GroupIds = "azuremonitor" });
            _ = new Dashboard.ManagedPrivateEndpoint("wrong", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id, GroupIds = {|AMPLS708:"metrics"|} });
            """);

    [Fact]
    public Task NearMissOtherServices() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            var grafana = new Dashboard.Grafana("grafana", new() { ResourceGroupName = group.Name, Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = "Standard" } });
            _ = new Dashboard.ManagedPrivateEndpoint("endpoint", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = account.Id, GroupIds = "blob" });
            _ = new Dashboard.ManagedPrivateEndpoint("wrong", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id, GroupIds = {|AMPLS708:"metrics"|} });
            """);

    [Fact]
    public Task UnknownGroupTierAndRegion() => V3("""
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var grafana = new Dashboard.Grafana("grafana", new() { ResourceGroupName = group.Name, Location = config.Require("location"), Sku = new Dashboard.Inputs.ResourceSkuArgs { Name = config.Require("tier") } });
            _ = new Dashboard.ManagedPrivateEndpoint("endpoint", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id, GroupIds = config.Require("group") });
            _ = new Dashboard.ManagedPrivateEndpoint("wrong", new() { ResourceGroupName = group.Name, WorkspaceName = grafana.Name, PrivateLinkResourceId = metrics.Id, GroupIds = {|AMPLS708:"metrics"|} });
            """);
}
