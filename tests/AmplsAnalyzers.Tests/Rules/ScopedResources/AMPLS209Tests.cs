using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ScopedResources;

using static NativeStatements;

public sealed class AMPLS209Tests : RuleTests
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
            var workspace = new {|AMPLS209:Workspace|}("workspace", new() { ResourceGroupName = group.Name });
            var shop = new Component("shop", new()
            {
                ResourceGroupName = group.Name,
                Kind = "web",
                WorkspaceResourceId = workspace.Id,
            });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = shop.Id,
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
            var workspace = new {|AMPLS209:Workspace|}("workspace", new() { ResourceGroupName = group.Name });
            var shop = new Component("shop", new()
            {
                ResourceGroupName = group.Name,
                Kind = "web",
                WorkspaceResourceId = workspace.Id,
            });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = shop.Id,
            });
            """);

    [Fact]
    public Task FiresOnTheComponent() => V3("""
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
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var shop = new {|AMPLS209:Component|}("shop", new()
            {
                ResourceGroupName = group.Name,
                Kind = "web",
                WorkspaceResourceId = workspace.Id,
            });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var workspace = new {|AMPLS209:AnalyticsWorkspace|}("workspace", new() { ResourceGroupName = group.Name });
            var shop = new Insights("shop", new() { ResourceGroupName = group.Name, ApplicationType = "web", WorkspaceId = workspace.Id });
            var link = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = shop.Id });
            """);

    [Fact]
    public Task NearMissBothLinked() => V3("""
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
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var shop = new Component("shop", new()
            {
                ResourceGroupName = group.Name,
                Kind = "web",
                WorkspaceResourceId = workspace.Id,
            });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var second = new PrivateLinkScopedResource("second", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = shop.Id,
            });
            var kiosk = new {|AMPLS209:Component|}("kiosk", new()
            {
                ResourceGroupName = group.Name,
                Kind = "web",
                WorkspaceResourceId = workspace.Id,
            });
            """);

    [Fact]
    public Task UnknownLink() => V3("""
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
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var shop = new Component("shop", new()
            {
                ResourceGroupName = group.Name,
                Kind = "web",
                WorkspaceResourceId = workspace.Id,
            });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = shop.Id,
            });
            var any = new PrivateLinkScopedResource("any", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = config.Require("id"),
            });
            """);

    [Fact]
    public Task NearMissUnderACondition() => V3(
        Scope("scope") + Workspace("logs") + Component("shop", "logs") + Link("shopLink", "scope.Name", "shop.Id")
        + "if (config.GetBoolean(\"logs\") == true) {\n" + Link("logsLink", "scope.Name", "logs.Id") + "}\n"
        + Workspace("leftOut", mark: "AMPLS209") + Component("kiosk", "leftOut") + Link("kioskLink", "scope.Name", "kiosk.Id"));

    [Fact]
    public Task NearMissTheComponentIsUnderACondition() => V3(
        Scope("scope") + Workspace("logs") + "if (config.GetBoolean(\"shop\") == true) {\n" + Component("shop", "logs") + Link("shopLink", "scope.Name", "shop.Id") + "}\n"
        + Workspace("leftOut", mark: "AMPLS209") + Component("kiosk", "leftOut") + Link("kioskLink", "scope.Name", "kiosk.Id"));

    private static string Component(string name, string workspace)
        => $$"""
        var {{name}} = new Component("{{name}}", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = {{workspace}}.Id });

        """;
}
