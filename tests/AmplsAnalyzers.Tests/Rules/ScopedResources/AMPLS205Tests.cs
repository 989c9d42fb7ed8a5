using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ScopedResources;

using static NativeStatements;

public sealed class AMPLS205Tests : RuleTests
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
            var other = new Workspace("other", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var second = new {|AMPLS205:PrivateLinkScopedResource|}("second", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = other.Id,
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
            var other = new Workspace("other", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var second = new {|AMPLS205:PrivateLinkScopedResource|}("second", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = other.Id,
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = group.Name });
            var other = new AnalyticsWorkspace("other", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            var second = new {|AMPLS205:PrivateLinkScopedService|}("second", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = other.Id });
            """);

    [Fact]
    public Task NearMissOrdered() => V3("""
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
            var other = new Workspace("other", new() { ResourceGroupName = group.Name });
            var third = new Workspace("third", new() { ResourceGroupName = group.Name });
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
                LinkedResourceId = other.Id,
            }, new() { DependsOn = { link } });
            var last = new {|AMPLS205:PrivateLinkScopedResource|}("last", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = third.Id,
            });
            """);

    [Fact]
    public Task NearMissOrderedThroughTheOther() => V3("""
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
            var other = new Workspace("other", new() { ResourceGroupName = group.Name }, new() { DependsOn = { link } });
            var second = new PrivateLinkScopedResource("second", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = other.Id,
            });
            """);

    [Fact]
    public Task UnknownDependsOn() => V3("""
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
            var other = new Workspace("other", new() { ResourceGroupName = group.Name });
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
                LinkedResourceId = other.Id,
            }, Options.Of());
            """, """
            static class Options
            {
                public static CustomResourceOptions Of() => (CustomResourceOptions)Activator.CreateInstance(typeof(CustomResourceOptions))!;
            }
            """);

    [Fact]
    public Task NearMissUnderACondition() => V3(
        Scope("scope") + Workspace("one") + Workspace("two") + Link("first", "scope.Name", "one.Id") + "if (config.GetBoolean(\"two\") == true) {\n" + Link("second", "scope.Name", "two.Id") + "}\n"
        + Scope("other") + Link("third", "other.Name", "one.Id") + Link("fourth", "other.Name", "two.Id", mark: "AMPLS205"));
}
