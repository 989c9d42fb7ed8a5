using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ScopedResources;

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
}
