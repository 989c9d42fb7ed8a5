using Xunit;

namespace AmplsAnalyzers.Tests.Rules.PublicNetworkAccess;

public sealed class AMPLS303Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3OnTheWorkspace() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new {|AMPLS303:Workspace|}("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("shop", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = shop.Id });
            """);

    [Fact]
    public Task FiresOnV2OnTheComponent() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = {|AMPLS303:"Enabled"|} });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "Open", QueryAccessMode = "Open" });
            var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name, InternetIngestionEnabled = false, InternetQueryEnabled = {|AMPLS303:true|} });
            var shop = new Insights("shop", new() { ResourceGroupName = group.Name, ApplicationType = "web", WorkspaceId = logs.Id, InternetIngestionEnabled = false, InternetQueryEnabled = false });
            _ = new PrivateLinkScopedService("shop", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = shop.Id });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            foreach (var name in new[] { "one", "two" })
            {
                var shop = new Component(name, new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = {|AMPLS303:"Enabled"|} });
                _ = new PrivateLinkScopedResource(name, new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = shop.Id });
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
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            if (config.GetBoolean("flag") == true)
            {
                var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = {|AMPLS303:"Enabled"|} });
            }
            """);

    [Fact]
    public Task NearMissAlike() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            var kiosk = new Component("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = {|AMPLS303:"Enabled"|} });
            """);

    [Fact]
    public Task NearMissNeitherIsScoped() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForQuery = "Enabled" });
            var more = new Workspace("more", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("more", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = more.Id });
            var kiosk = new Component("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = more.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = {|AMPLS303:"Enabled"|} });
            """);

    [Fact]
    public Task NearMissThePrivateOnlyScopeShowsIt() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Enabled" });
            _ = new PrivateLinkScopedResource("shop", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = shop.Id });
            var kiosk = new Component("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = {|AMPLS303:"Enabled"|} });
            """);

    [Fact]
    public Task UnknownSetting() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = config.Require("q") });
            var kiosk = new Component("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = {|AMPLS303:"Enabled"|} });
            """);

    [Fact]
    public Task UnknownWorkspace() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = config.Require("w") });
            var kiosk = new Component("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = {|AMPLS303:"Enabled"|} });
            """);

    /// <summary>A perimeter lets in what its rules say: that is neither open nor closed.</summary>
    [Fact]
    public Task NearMissSecuredByPerimeter() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "SecuredByPerimeter", PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id, PublicNetworkAccessForIngestion = "Enabled", PublicNetworkAccessForQuery = {|AMPLS303:"Enabled"|} });
            """);
}
