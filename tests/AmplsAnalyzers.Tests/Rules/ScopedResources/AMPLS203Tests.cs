using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ScopedResources;

using static NativeStatements;

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

    [Fact]
    public Task NearMissIdsOfTwoSubscriptions() => V3(
        """
        var a = Workspace.Get("a", "/subscriptions/a/resourceGroups/g/providers/Microsoft.OperationalInsights/workspaces/logs");
        var b = Workspace.Get("b", "/subscriptions/b/resourceGroups/g/providers/Microsoft.OperationalInsights/workspaces/logs");

        """
        + Scope("scope") + Link("first", "scope.Name", "a.Id") + Link("second", "scope.Name", "b.Id")
        + Link("again", "scope.Name", "\"/subscriptions/A/resourceGroups/g/providers/Microsoft.OperationalInsights/workspaces/logs\"", mark: "AMPLS203"));

    /// <summary>What two providers know by one name may be in two subscriptions.</summary>
    [Fact]
    public Task NearMissNamesInTwoProviders() => V3(
        """
        var a = new Pulumi.AzureNative.Provider("a");
        var b = new Pulumi.AzureNative.Provider("b");
        var logsOfA = GetWorkspace.Invoke(new() { ResourceGroupName = "g", WorkspaceName = "logs" }, new() { Provider = a });
        var logsOfB = GetWorkspace.Invoke(new() { ResourceGroupName = "g", WorkspaceName = "logs" }, new() { Provider = b });
        var component = new ComponentResource("test:index:Spoke", "spoke", new ComponentResourceOptions { Provider = b });
        var id = config.Require("resource");
        _ = new PrivateLinkScopedResource("one", new() { ResourceGroupName = "g", ScopeName = "hub", LinkedResourceId = id }, new() { Provider = a });
        _ = new PrivateLinkScopedResource("two", new() { ResourceGroupName = "g", ScopeName = "hub", LinkedResourceId = id }, new() { Parent = component });

        """
        + Scope("scope") + Link("first", "scope.Name", "logsOfA.Apply(logs => logs.Id)") + Link("second", "scope.Name", "logsOfB.Apply(logs => logs.Id)")
        + Link("again", "scope.Name", "logsOfA.Apply(logs => logs.Id)", mark: "AMPLS203"));

    /// <summary>Azure makes both for an Azure Monitor workspace. That a rule can't be linked is another mistake.</summary>
    [Fact]
    public Task NearMissTheEndpointAndTheRuleOfAnAzureMonitorWorkspace() => V3(
        Scope("scope") + "var metrics = new AzureMonitorWorkspace(\"metrics\", new() { ResourceGroupName = group.Name });\n"
        + Link("endpointLink", "scope.Name", "metrics.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId)")
        + Link("ruleLink", "scope.Name", "metrics.DefaultIngestionSettings.Apply(settings => settings.DataCollectionRuleResourceId)")
        + Link("again", "scope.Name", "metrics.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId)", mark: "AMPLS203"));
}
