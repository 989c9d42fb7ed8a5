using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ConnectedServices;

public sealed class AMPLS706Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            _ = new {|AMPLS706:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            _ = new {|AMPLS706:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" });
            _ = new {|AMPLS706:Insights|}("shop", new() { ResourceGroupName = group.Name, ApplicationType = "web" });
            """);

    [Fact]
    public Task FiresOnTheIngestionMode() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            _ = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = workspace.Id, IngestionMode = {|AMPLS706:"ApplicationInsights"|} });
            """);

    [Fact]
    public Task FiresOnceForBoth() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            _ = new {|AMPLS706:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web", IngestionMode = "ApplicationInsights" });
            """);

    [Fact]
    public Task FiresInAHelper() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            Apps.Create(group, "one");
            Apps.Create(group, "two");
            """, """
            static class Apps
            {
                public static Component Create(ResourceGroup group, string name) => new {|AMPLS706:Component|}(name, new() { ResourceGroupName = group.Name, Kind = "web" });
            }
            """);

    [Fact]
    public Task FiresOnAComponentUnderACondition() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            if (config.GetBoolean("app") == true)
            {
                _ = new {|AMPLS706:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            }
            """);

    [Fact]
    public Task FiresWhereTheScopeIsLookedUp() => V3("""
            var scope = GetPrivateLinkScope.Invoke(new() { ResourceGroupName = "hub", ScopeName = "hub" });
            _ = new {|AMPLS706:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    [Fact]
    public Task NearMissWorkspaceBased() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            _ = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = workspace.Id });
            _ = new {|AMPLS706:Component|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    [Fact]
    public Task NearMissNoScope() => V3("""
            _ = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);

    [Fact]
    public Task UnknownWorkspace() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            _ = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = config.Require("workspace") });
            _ = new {|AMPLS706:Component|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web" });
            """);
}
