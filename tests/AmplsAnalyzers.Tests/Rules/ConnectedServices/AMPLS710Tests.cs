using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ConnectedServices;

public sealed class AMPLS710Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("workspace", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            _ = new SavedSearch("search", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Category = "c", DisplayName = "d", Query = {|AMPLS710:"externaldata (user: string) ['https://example.org/users.csv'] | take 10"|} });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("workspace", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            _ = new SavedSearch("search", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Category = "c", DisplayName = "d", Query = {|AMPLS710:"externaldata (user: string) ['https://example.org/users.csv'] | take 10"|} });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" });
            var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = group.Name, InternetQueryEnabled = false });
            _ = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            _ = new LogAnalytics.SavedSearch("search", new() { LogAnalyticsWorkspaceId = workspace.Id, Category = "c", DisplayName = "d", Query = {|AMPLS710:"adx('help/Samples').StormEvents | count"|} });
            """);

    [Fact]
    public Task FiresOnAnAlert() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("workspace", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            _ = new ScheduledQueryRule("alert", new()
            {
                ResourceGroupName = group.Name,
                Scopes = workspace.Id,
                Criteria = new ScheduledQueryRuleCriteriaArgs { AllOf = { new ConditionArgs { Query = {|AMPLS710:"adx('help/Samples').StormEvents"|} } } },
            });
            """);

    [Fact]
    public Task FiresOnAWorkbook() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("workspace", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            _ = new Workbook("book", new()
            {
                ResourceGroupName = group.Name,
                Category = "workbook",
                DisplayName = "book",
                SourceId = workspace.Id,
                SerializedData = {|AMPLS710:"{ \"items\": [{ \"content\": { \"query\": \"externaldata(x: string)[@\\\"https://example.org\\\"]\" } }] }"|},
            });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("workspace", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            foreach (var name in new[] { "one", "two" })
            {
                _ = new SavedSearch(name, new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Category = "c", DisplayName = "d", Query = {|AMPLS710:"externaldata (user: string) ['https://example.org/users.csv'] | take 10"|} });
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("workspace", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            if (config.GetBoolean("searches") == true)
            {
                _ = new SavedSearch("search", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Category = "c", DisplayName = "d", Query = {|AMPLS710:"externaldata (user: string) ['https://example.org/users.csv'] | take 10"|} });
            }
            """);

    [Fact]
    public Task NearMissInACommentOrALiteral() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("workspace", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            _ = new SavedSearch("search", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Category = "c", DisplayName = "d", Query = "Heartbeat // externaldata(x: string)\n| where Message has 'adx('" });
            _ = new SavedSearch("wrong", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Category = "c", DisplayName = "d", Query = {|AMPLS710:"externaldata (user: string) ['https://example.org/users.csv'] | take 10"|} });
            """);

    [Fact]
    public Task NearMissQueriesFromPublicNetworks() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("workspace", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            var open = new Workspace("open", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Enabled" });
            _ = new PrivateLinkScopedResource("open", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = open.Id });
            _ = new SavedSearch("search", new() { ResourceGroupName = group.Name, WorkspaceName = open.Name, Category = "c", DisplayName = "d", Query = "externaldata (user: string) ['https://example.org/users.csv'] | take 10" });
            _ = new SavedSearch("wrong", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Category = "c", DisplayName = "d", Query = {|AMPLS710:"externaldata (user: string) ['https://example.org/users.csv'] | take 10"|} });
            """);

    [Fact]
    public Task NearMissNotScoped() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("workspace", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            var alone = new Workspace("alone", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new SavedSearch("search", new() { ResourceGroupName = group.Name, WorkspaceName = alone.Name, Category = "c", DisplayName = "d", Query = "externaldata (user: string) ['https://example.org/users.csv'] | take 10" });
            _ = new SavedSearch("wrong", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Category = "c", DisplayName = "d", Query = {|AMPLS710:"externaldata (user: string) ['https://example.org/users.csv'] | take 10"|} });
            """);

    [Fact]
    public Task UnknownQuery() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("workspace", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            _ = new SavedSearch("search", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Category = "c", DisplayName = "d", Query = config.Require("query") });
            _ = new SavedSearch("wrong", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Category = "c", DisplayName = "d", Query = {|AMPLS710:"externaldata (user: string) ['https://example.org/users.csv'] | take 10"|} });
            """);

    [Fact]
    public Task UnknownWorkspace() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            _ = new PrivateLinkScopedResource("workspace", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            _ = new SavedSearch("search", new() { ResourceGroupName = group.Name, WorkspaceName = config.Require("workspace"), Category = "c", DisplayName = "d", Query = "externaldata (user: string) ['https://example.org/users.csv'] | take 10" });
            _ = new SavedSearch("wrong", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, Category = "c", DisplayName = "d", Query = {|AMPLS710:"externaldata (user: string) ['https://example.org/users.csv'] | take 10"|} });
            """);
}
