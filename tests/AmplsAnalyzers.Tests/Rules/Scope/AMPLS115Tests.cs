using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

using static NativeStatements;

public sealed class AMPLS115Tests : RuleTests
{
    private static readonly string Mistake = Workspace("logs") + LinkedTo("logs.Id", 101, "AMPLS115");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic("""
        var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name });
        for (var i = 0; i < 101; i++)
        {
            var scope = new PrivateLinkScope($"scope-{i}", new() { ResourceGroupName = group.Name });
            _ = new {|AMPLS115:PrivateLinkScopedService|}($"link-{i}", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
        }
        """);

    [Fact]
    public Task FiresOnTheWorkspacesOfAScope() => Configured("ampls_max_workspaces_per_scope = 3", Scope("scope") + Linked("Workspace", 4, "AMPLS115"));

    [Fact]
    public Task FiresOnTheComponentsOfAScope() => Configured("ampls_max_components_per_scope = 3", Scope("scope") + Linked("Component", 9, "AMPLS115"));

    [Fact]
    public Task FiresOnScopesAndResourcesThatAreNamed() => V3("""
        for (var i = 0; i < 101; i++)
        {
            _ = new {|AMPLS115:PrivateLinkScopedResource|}($"link-{i}", new() { ResourceGroupName = group.Name, ScopeName = $"scope-{i}", LinkedResourceId = "/subscriptions/a/resourceGroups/b/providers/Microsoft.OperationalInsights/workspaces/c" });
        }
        """);

    [Fact]
    public Task FiresInAComponentThatAHelperMakes() => V3(
        Workspace("logs") + "foreach (var n in Enumerable.Range(1, 101)) { Scopes.Create($\"scope-{n}\", logs); }",
        $$"""
        static class Scopes
        {
            public static void Create(string name, Workspace logs) => _ = new Monitored(name, logs);
        }

        sealed class Monitored : ComponentResource
        {
            public Monitored(string name, Workspace logs)
                : base("test:index:Monitored", name)
                => _ = new {|AMPLS115:PrivateLinkScopedResource|}(name, new() { ResourceGroupName = "monitoring", ScopeName = name, LinkedResourceId = logs.Id });
        }
        """);

    [Fact]
    public Task NearMisses() => V3(
        Mistake + Workspace("hundred") + LinkedTo("hundred.Id", 100).Replace("scope-", "hundred-", StringComparison.Ordinal).Replace("link-", "hundred-", StringComparison.Ordinal)
        + """
        for (var i = 0; i < 60; i++)
        {
            _ = new PrivateLinkScopedResource($"workspace-{i}", new() { ResourceGroupName = "b", ScopeName = $"x-{i}", LinkedResourceId = "/subscriptions/a/resourceGroups/b/providers/Microsoft.OperationalInsights/workspaces/c" });
            _ = new PrivateLinkScopedResource($"component-{i}", new() { ResourceGroupName = "b", ScopeName = $"y-{i}", LinkedResourceId = "/subscriptions/a/resourceGroups/b/providers/Microsoft.Insights/components/c" });
            _ = new PrivateLinkScopedResource($"other-{i}", new() { ResourceGroupName = "b", ScopeName = $"z-{i}", LinkedResourceId = "/subscriptions/b/resourceGroups/b/providers/Microsoft.OperationalInsights/workspaces/c" });
            _ = new PrivateLinkScopedResource($"another-{i}", new() { ResourceGroupName = "b", ScopeName = $"z-{i}", LinkedResourceId = "/subscriptions/a/resourceGroups/b2/providers/Microsoft.OperationalInsights/workspaces/c" });
        }
        """);

    /// <summary>The limit of components is another one than that of workspaces, a second link of one resource is no further one, and a limit is for each scope.</summary>
    [Fact]
    public Task NearMissesInOneScope() => Configured(
        "ampls_max_workspaces_per_scope = 3",
        Scope("scope") + Linked("Component", 9).Replace("link-", "component-", StringComparison.Ordinal)
        + Linked("Workspace", 3).Replace("link-", "same-", StringComparison.Ordinal) + Linked("Workspace", 3).Replace("link-", "again-", StringComparison.Ordinal)
        + Scope("other") + Linked("Workspace", 4, "AMPLS115").Replace("scope.Name", "other.Name", StringComparison.Ordinal));

    [Fact]
    public Task Unknown() => V3(
        Mistake + """
        for (var i = 0; i < 101; i++)
        {
            _ = new PrivateLinkScopedResource($"some-{i}", new() { ResourceGroupName = group.Name, ScopeName = config.Require($"scope-{i}"), LinkedResourceId = logs.Id });
            _ = new PrivateLinkScopedResource($"id-{i}", new() { ResourceGroupName = group.Name, ScopeName = $"scope-{i}", LinkedResourceId = config.Require("workspace") });
        }
        """);

    [Fact]
    public Task OnlyUnderACondition() => V3(
        Mistake + Workspace("hundred") + LinkedTo("hundred.Id", 100).Replace("scope-", "hundred-", StringComparison.Ordinal).Replace("link-", "hundred-", StringComparison.Ordinal)
        + Scope("last") + "if (config.GetBoolean(\"x\") == true) {\n" + Link("maybe", "last.Name", "hundred.Id") + "}");

    private static string LinkedTo(string id, int count, string mark = "")
        => $$"""
        for (var i = 0; i < {{count}}; i++)
        {
            {{Scope("scope").Replace("(\"scope\"", "($\"scope-{i}\"", StringComparison.Ordinal)}}
            {{Link("link", "scope.Name", id, mark: mark).Replace("(\"link\"", "($\"link-{i}\"", StringComparison.Ordinal)}}
        }

        """;

    private static string Linked(string type, int count, string mark = "")
        => $$"""
        for (var i = 0; i < {{count}}; i++)
        {
            var resource = {{type}}.Get($"resource-{i}", $"/subscriptions/a/resourceGroups/b/providers/{{(type == "Workspace" ? "Microsoft.OperationalInsights/workspaces" : "Microsoft.Insights/components")}}/c-{i}");
            {{Link("link", "scope.Name", "resource.Id", mark: mark).Replace("(\"link\"", "($\"link-{i}\"", StringComparison.Ordinal)}}
        }

        """;
}
