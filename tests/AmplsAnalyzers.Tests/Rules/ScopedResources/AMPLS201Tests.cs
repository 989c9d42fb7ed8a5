using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ScopedResources;

using static NativeStatements;

public sealed class AMPLS201Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = {|AMPLS201:network.Id|},
            });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = {|AMPLS201:metrics.Id|},
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = {|AMPLS201:group.Id|} });
            """);

    [Fact]
    public Task FiresOnAnIdAsText() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = {|AMPLS201:"/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a"|},
            });
            """);

    [Fact]
    public Task NearMissTheEndpointOfAnAzureMonitorWorkspace() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = metrics.DefaultIngestionSettings.Apply(s => s.DataCollectionEndpointResourceId),
            });
            var wrong = new PrivateLinkScopedResource("wrong", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = {|AMPLS201:metrics.Id|},
            });
            """);

    [Fact]
    public Task NearMissMetricsOfASubscription() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = "/subscriptions/s",
                Kind = "Metrics",
            });
            """);

    [Fact]
    public Task UnknownId() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = config.Require("id"),
            });
            """);

    [Fact]
    public Task FiresUnderACondition() => V3(
        Scope("scope") + """
        if (config.GetBoolean("network") == true)
        {
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name });
            _ = new PrivateLinkScopedResource("network", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = {|AMPLS201:network.Id|} });
        }
        """);

    [Fact]
    public Task NearMissAnIdThatContinuesTheGroups() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = Output.Format($"{group.Id}/providers/Microsoft.OperationalInsights/workspaces/{workspace.Name}"),
            });
            """);

    [Fact]
    public Task FiresOnAnIdBeneathAGroup() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var known = new PrivateLinkScopedResource("known", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = {|AMPLS201:group.Id.Apply(id => id + "/providers/Microsoft.Storage/storageAccounts/logs")|},
            });
            var unknown = new PrivateLinkScopedResource("unknown", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = {|AMPLS201:config.Require("groupId") + "/providers/Microsoft.Storage/storageAccounts/logs"|},
            });
            """);
}
