using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

public sealed class AMPLS117Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            var shop = new {|AMPLS117:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            var shop = new {|AMPLS117:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" });
            var linked = new AnalyticsWorkspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            _ = new {|AMPLS117:Insights|}("shop", new() { ResourceGroupName = group.Name, ApplicationType = "web" });
            _ = new {|AMPLS117:AnalyticsWorkspace|}("other", new() { ResourceGroupName = group.Name });
            """);

    [Fact]
    public Task FiresOnAWorkspaceForQueries() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "PrivateOnly" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            _ = new {|AMPLS117:Workspace|}("other", new() { ResourceGroupName = group.Name });
            """);

    [Fact]
    public Task FiresInAHelper() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            Apps.Create(group, "one");
            Apps.Create(group, "two");
            """, """
            static class Apps
            {
                public static Component Create(ResourceGroup group, string name) => new {|AMPLS117:Component|}(name, new() { ResourceGroupName = group.Name, Kind = "web" });
            }
            """);

    [Fact]
    public Task NearMissWorkspaceIngestionIsNeverBlocked() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "Open" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            _ = new Workspace("other", new() { ResourceGroupName = group.Name });
            var shop = new {|AMPLS117:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    [Fact]
    public Task NearMissTheScopeIsOpen() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    [Fact]
    public Task NearMissLinkedInALoop() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            var kiosk = new {|AMPLS117:Component|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web" });

            foreach (var (name, id) in new[] { ("shop", shop.Id) })
            {
                _ = new PrivateLinkScopedResource(name, new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = id });
            }
            """);

    [Fact]
    public Task NearMissLinkedToAnotherScope() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            var kiosk = new {|AMPLS117:Component|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web" });

            var second = new PrivateLinkScope("second", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            _ = new PrivateLinkScopedResource("shop", new() { ResourceGroupName = group.Name, ScopeName = second.Name, LinkedResourceId = shop.Id });
            """);

    [Fact]
    public Task NearMissClosedToPublicNetworks() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });

            _ = new Component("closed", new() { ResourceGroupName = group.Name, Kind = "web", PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            var shop = new {|AMPLS117:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    [Fact]
    public Task NearMissLinkedUnderACondition() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            var kiosk = new {|AMPLS117:Component|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web" });

            if (config.GetBoolean("private") == true)
            {
                _ = new PrivateLinkScopedResource("shop", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = shop.Id });
            }
            """);

    [Fact]
    public Task NearMissTheScopeIsAStackOutput() => V3("""
            return new Dictionary<string, object?> { ["scope"] = Build() };

            PrivateLinkScope Build()
            {

            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            return scope;
            }
            """);

    [Fact]
    public Task UnknownLink() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            _ = new PrivateLinkScopedResource("any", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = config.Require("id") });
            """);

    [Fact]
    public Task UnknownMode() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = config.Require("i"), QueryAccessMode = config.Require("q") },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    [Fact]
    public Task UnknownScope() => V3("""
            var external = GetPrivateLinkScope.Invoke(new() { ResourceGroupName = "hub", ScopeName = "hub" });

            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    /// <summary>Of two isolated networks, the one with the open scope may well be where the resource is used.</summary>
    [Fact]
    public Task NearMissAnOpenScopeIsConnected() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            var open = new PrivateLinkScope("open", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "Open" },
            });
            _ = new PrivateEndpoint("open", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "open", PrivateLinkServiceId = open.Id, GroupIds = { "azuremonitor" } } },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var shop = new {|AMPLS117:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    [Fact]
    public Task NearMissAnExclusionOpensTheScope() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "PrivateOnly",
                    QueryAccessMode = "PrivateOnly",
                    Exclusions = { new AccessModeSettingsExclusionArgs { PrivateEndpointConnectionName = "vnet1.0a1b2c3d", QueryAccessMode = "Open" } },
                },
            });
            var linked = new Workspace("linked", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = linked.Id });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
            var shop = new {|AMPLS117:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);
}
