using Xunit;

namespace AmplsAnalyzers.Tests.Rules.PublicNetworkAccess;

using static NativeStatements;

public sealed class AMPLS302Tests : RuleTests
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
            var workspace = new {|AMPLS302:Workspace|}("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
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
            _ = new {|AMPLS302:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web", PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var workspace = new {|AMPLS302:AnalyticsWorkspace|}("workspace", new() { ResourceGroupName = group.Name, InternetQueryEnabled = false });
            """);

    [Fact]
    public Task FiresOnADataCollectionEndpoint() => V3("""
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
            _ = new {|AMPLS302:DataCollectionEndpoint|}("endpoint", new() { ResourceGroupName = group.Name, NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = "Disabled" } });
            """);

    [Fact]
    public Task NearMissLinked() => V3("""
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
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var other = new {|AMPLS302:Workspace|}("other", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            """);

    [Fact]
    public Task NearMissNoScopeInTheProgram() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            """);

    [Fact]
    public Task NearMissTheScopeIsLookedUp() => V3("""
            var scope = GetPrivateLinkScope.Invoke(new() { ResourceGroupName = "hub", ScopeName = "hub" });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            """);

    [Fact]
    public Task UnknownSetting() => V3("""
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
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = config.Require("q") });
            """);

    [Fact]
    public Task NearMissUnderACondition() => V3(
        Scope("scope") + Workspace("linked", "PublicNetworkAccessForQuery = \"Disabled\",") + "if (config.GetBoolean(\"private\") == true) {\n" + Link("link", "scope.Name", "linked.Id")
        + Workspace("conditional", "PublicNetworkAccessForQuery = \"Disabled\",") + "}\n"
        + Workspace("logs", "PublicNetworkAccessForQuery = \"Disabled\",", mark: "AMPLS302"));

    [Theory]
    [InlineData("{group.Id}")]
    [InlineData("/subscriptions/{subscription}/resourceGroups/{group.Name}")]
    [InlineData("/subscriptions/{subscription}/resourceGroups/{config.Require(\"group\")}")]
    [InlineData("{config.Require(\"groupId\")}")]
    public Task NearMissLinkedByAnIdWithItsGeneratedName(string groupId) => V3($$"""
            var subscription = config.Require("subscription");
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = Output.Format($"{{groupId}}/providers/Microsoft.OperationalInsights/workspaces/{workspace.Name}"),
            });
            """);

    [Fact]
    public Task NearMissACommandLinksIt() => V3(
        """
        var scope = new PrivateLinkScope("scope", new()
        {
            ResourceGroupName = group.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
        });
        var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
        _ = new Pulumi.Command.Local.Command("link", new() { Create = Output.Format($"az monitor private-link-scope scoped-resource create --scope-name {scope.Name} --linked-resource {workspace.Id} --name logs") });
        """,
        """
        namespace Pulumi.Command.Local
        {
            internal sealed class CommandResourceTypeAttribute(string type) : Pulumi.ResourceTypeAttribute(type, null);

            [CommandResourceType("command:local:Command")]
            public class Command(string name, CommandArgs? args = null, Pulumi.CustomResourceOptions? options = null) : Pulumi.CustomResource("command:local:Command", name, args, options);

            public sealed class CommandArgs : Pulumi.ResourceArgs
            {
                [Pulumi.Input("create")]
                public Pulumi.Input<string>? Create { get; set; }
            }
        }
        """);
}
