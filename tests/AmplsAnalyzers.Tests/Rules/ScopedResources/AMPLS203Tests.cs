using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ScopedResources;

public sealed class AMPLS203Tests : RuleTests
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
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var again = new {|AMPLS203:PrivateLinkScopedResource|}("again", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
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
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var again = new {|AMPLS203:PrivateLinkScopedResource|}("again", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            var again = new {|AMPLS203:PrivateLinkScopedService|}("again", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            """);

    [Fact]
    public Task NearMissAnotherScope() => V3("""
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
            var other = new PrivateLinkScope("other", new()
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
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var elsewhere = new PrivateLinkScopedResource("elsewhere", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = other.Name,
                LinkedResourceId = workspace.Id,
            });
            var again = new {|AMPLS203:PrivateLinkScopedResource|}("again", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            """);

    [Fact]
    public Task NearMissEitherBranch() => V3("""
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
            if (config.GetBoolean("x") == true)
            {
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            }
            else
            {
            var again = new PrivateLinkScopedResource("again", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            }
            """);

    [Fact]
    public Task UnknownScope() => V3("""
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
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var again = new PrivateLinkScopedResource("again", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = config.Require("scope"),
                LinkedResourceId = workspace.Id,
            });
            """);
}
