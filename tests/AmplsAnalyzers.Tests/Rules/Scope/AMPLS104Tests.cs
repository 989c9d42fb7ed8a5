using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

public sealed class AMPLS104Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            _ = new {|AMPLS104:PrivateLinkScope|}("scope", new() { ResourceGroupName = group.Name, Location = "global" });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            _ = new {|AMPLS104:PrivateLinkScope|}("scope", new() { ResourceGroupName = group.Name, Location = "global" });
            """);

    [Fact]
    public Task FiresOnOneMissingMode() => V3("""
            _ = new {|AMPLS104:PrivateLinkScope|}("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open },
            });
            """);

    [Fact]
    public Task FiresOnNull() => V3("""
            _ = new {|AMPLS104:PrivateLinkScope|}("scope", new() { ResourceGroupName = group.Name, AccessModeSettings = null! });
            """);

    [Fact]
    public Task FiresOnTheInitializerThatDoesNothing() => V3("""
            _ = new {|AMPLS104:PrivateLinkScope|}("scope", new() { ResourceGroupName = group.Name, AccessModeSettings = { } });
            """);

    [Fact]
    public Task FiresOnADerivedClass() => V3("""
            _ = new {|AMPLS104:CompanyScope|}(group);
            """, """
            class CompanyScope : PrivateLinkScope
            {
                public CompanyScope(ResourceGroup group) : base("scope", new PrivateLinkScopeArgs { ResourceGroupName = group.Name, Location = "global" })
                {
                }
            }
            """);

    [Fact]
    public Task NearMissClassicHasDefaults() => Classic("""
            _ = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            """);

    [Fact]
    public Task NearMissTheFirstApiVersionHasNoModes() => V2("""
            _ = new Pulumi.AzureNative.Insights.V20191017Preview.PrivateLinkScope("old", new() { ResourceGroupName = group.Name, Location = "global" });
            _ = new {|AMPLS104:PrivateLinkScope|}("scope", new() { ResourceGroupName = group.Name, Location = "global" });
            """);

    [Fact]
    public Task NearMissFilledStatementByStatement() => V3("""
            var settings = new AccessModeSettingsArgs();
            _ = new {|AMPLS104:PrivateLinkScope|}("early", new() { ResourceGroupName = group.Name, AccessModeSettings = settings });
            settings.IngestionAccessMode = "Open";
            settings.QueryAccessMode = AccessMode.PrivateOnly;
            _ = new PrivateLinkScope("late", new() { ResourceGroupName = group.Name, AccessModeSettings = settings });
            """);

    [Fact]
    public Task UnknownMode() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = config.Require("mode"),
                    QueryAccessMode = config.Get("mode")!,
                },
            });
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            if (config.GetBoolean("private") == true)
            {
                _ = new {|AMPLS104:PrivateLinkScope|}("scope", new() { ResourceGroupName = group.Name, Location = "global" });
            }
            """);
}
