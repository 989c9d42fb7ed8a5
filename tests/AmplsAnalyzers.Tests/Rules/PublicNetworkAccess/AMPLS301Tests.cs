using Xunit;

namespace AmplsAnalyzers.Tests.Rules.PublicNetworkAccess;

using static NativeStatements;

public sealed class AMPLS301Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "PrivateOnly",
                    QueryAccessMode = "PrivateOnly",
                },
            });
            var workspace = new {|AMPLS301:Workspace|}("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
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
                    IngestionAccessMode = "PrivateOnly",
                    QueryAccessMode = "PrivateOnly",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = {|AMPLS301:"Enabled"|}, PublicNetworkAccessForQuery = {|AMPLS301:"enabled"|} });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" });
            var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = group.Name, InternetIngestionEnabled = {|AMPLS301:true|}, InternetQueryEnabled = false });
            var link = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            """);

    [Fact]
    public Task NearMissClosed() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "PrivateOnly",
                    QueryAccessMode = "PrivateOnly",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var other = new {|AMPLS301:Workspace|}("other", new() { ResourceGroupName = group.Name });
            var second = new PrivateLinkScopedResource("second", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = other.Id,
            });
            """);

    [Fact]
    public Task NearMissSecuredByPerimeter() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "PrivateOnly",
                    QueryAccessMode = "PrivateOnly",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "SecuredByPerimeter", PublicNetworkAccessForQuery = "SecuredByPerimeter" });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            """);

    [Fact]
    public Task NearMissOpenScope() => V3("""
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
            """);

    [Fact]
    public Task UnknownSetting() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "PrivateOnly",
                    QueryAccessMode = "PrivateOnly",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = config.Require("i"), PublicNetworkAccessForQuery = config.Require("q") });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            """);

    [Fact]
    public Task NearMissLinkedUnderACondition() => V3(
        Scope("scope", "PrivateOnly") + Workspace("maybe") + "if (config.GetBoolean(\"private\") == true) {\n" + Link("maybeLink", "scope.Name", "maybe.Id") + "}\n"
        + Workspace("logs", mark: "AMPLS301") + Link("link", "scope.Name", "logs.Id"));

    /// <summary>What Pulumi leaves as it is may have been closed since.</summary>
    [Theory]
    [InlineData("\"publicNetworkAccessForIngestion\", \"publicNetworkAccessForQuery\"")]
    [InlineData("\"*\"")]
    [InlineData("\"publicNetworkAccessForIngestion\", config.GetBoolean(\"flag\") == true ? \"publicNetworkAccessForQuery\" : \"tags\"")]
    public Task NearMissIgnoredChanges(string ignored) => V3(
        Scope("scope", "PrivateOnly", "PrivateOnly")
        + $"var workspace = new Workspace(\"workspace\", new() {{ ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = \"Enabled\" }}, new() {{ IgnoreChanges = {{ {ignored} }} }});\n"
        + Link("link", "scope.Name", "workspace.Id"));

    [Fact]
    public Task NearMissIgnoredModes() => V3(
        "var scope = new PrivateLinkScope(\"scope\", new() { ResourceGroupName = group.Name, Location = \"global\", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = \"PrivateOnly\", QueryAccessMode = \"PrivateOnly\" } }, new() { IgnoreChanges = { \"accessModeSettings.ingestionAccessMode\" } });\n"
        + Workspace("workspace", "PublicNetworkAccessForIngestion = \"Enabled\", PublicNetworkAccessForQuery = {|AMPLS301:\"Enabled\"|}")
        + Link("link", "scope.Name", "workspace.Id"));

    [Fact]
    public Task FiresBesideOtherIgnoredChanges() => V3(
        Scope("scope", "PrivateOnly", "PrivateOnly")
        + "var workspace = new Workspace(\"workspace\", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = {|AMPLS301:\"Enabled\"|}, PublicNetworkAccessForQuery = \"Disabled\" }, new() { IgnoreChanges = { \"tags\", \"sku.name\", \"publicNetworkAccessForQuery\" } });\n"
        + Link("link", "scope.Name", "workspace.Id"));
}
