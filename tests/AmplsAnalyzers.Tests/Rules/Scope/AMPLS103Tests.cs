using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

public sealed class AMPLS103Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = {|AMPLS103:"Private"|},
                    QueryAccessMode = "Open",
                },
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
                    IngestionAccessMode = AccessMode.Open,
                    QueryAccessMode = {|AMPLS103:"Closed"|},
                },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            _ = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                IngestionAccessMode = {|AMPLS103:"Private"|},
                QueryAccessMode = "PrivateOnly",
            });
            """);

    [Fact]
    public Task FiresOnAnExclusion() => V3("""
            _ = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "PrivateOnly",
                    QueryAccessMode = "PrivateOnly",
                    Exclusions =
                    {
                        new AccessModeSettingsExclusionArgs { PrivateEndpointConnectionName = "hub", IngestionAccessMode = {|AMPLS103:"Opened"|} },
                    },
                },
            });
            """);

    [Fact]
    public Task FiresOnTheEmptyText() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = {|AMPLS103:""|},
                    QueryAccessMode = "Open",
                },
            });
            """);

    [Fact]
    public Task NearMissAnotherCase() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "open",
                    QueryAccessMode = "PRIVATEONLY",
                },
            });
            var other = new PrivateLinkScope("other", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = {|AMPLS103:"closed"|},
                    QueryAccessMode = "Open",
                },
            });
            """);

    [Fact]
    public Task NearMissOneOutcomeIsRight() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = config.GetBoolean("x") == true ? "Open" : "Closed",
                    QueryAccessMode = {|AMPLS103:"closed"|},
                },
            });
            """);

    [Fact]
    public Task UnknownFromConfiguration() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = config.Require("mode"),
                    QueryAccessMode = {|AMPLS103:"closed"|},
                },
            });
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            if (config.GetBoolean("private") == true)
            {
                _ = new PrivateLinkScope("scope", new()
                {
                    ResourceGroupName = group.Name,
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = {|AMPLS103:"Private"|}, QueryAccessMode = "Open" },
                });
            }
            """);
}
