using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

public sealed class AMPLS102Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new {|AMPLS102:PrivateLinkScope|}("scope", new()
            {
                ResourceGroupName = group.Name,
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            PrivateLinkScope scope = {|AMPLS102:new|}("scope", new()
            {
                ResourceGroupName = group.Name,
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);

    [Fact]
    public Task FiresOnNull() => V3("""
            var scope = new {|AMPLS102:PrivateLinkScope|}("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = null!,
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);

    [Fact]
    public Task FiresInAComponent() => V3("""
            _ = new Monitoring(group);
            """, """
            class Monitoring : ComponentResource
            {
                public Monitoring(ResourceGroup group) : base("company:Monitoring", "monitoring")
                {
                    _ = new {|AMPLS102:PrivateLinkScope|}("scope", new PrivateLinkScopeArgs
                    {
                        ResourceGroupName = group.Name,
                        AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                    }, new CustomResourceOptions { Parent = this });
                }
            }
            """);

    [Fact]
    public Task NearMissSetLater() => V3("""
            var args = new PrivateLinkScopeArgs
            {
                ResourceGroupName = group.Name,
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            };
            _ = new {|AMPLS102:PrivateLinkScope|}("early", args);
            args.Location = "global";
            _ = new PrivateLinkScope("late", args);
            """);

    [Fact]
    public Task NearMissClassicHasNoLocation() => Classic("""
            _ = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            """);

    [Fact]
    public Task UnknownArgs() => V3("""
            _ = new PrivateLinkScope("scope", Company.Monitoring.Args());

            _ = new {|AMPLS102:PrivateLinkScope|}("other", new()
            {
                ResourceGroupName = group.Name,
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """, """
            namespace Company
            {
                static class Monitoring
                {
                    public static PrivateLinkScopeArgs Args() => (PrivateLinkScopeArgs)Activator.CreateInstance(typeof(PrivateLinkScopeArgs))!;
                }
            }
            """);

    [Fact]
    public Task UnknownCondition() => V3("""
            var args = new PrivateLinkScopeArgs
            {
                ResourceGroupName = group.Name,
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            };
            _ = new {|AMPLS102:PrivateLinkScope|}("early", args);
            if (config.GetBoolean("global") == true)
            {
                args.Location = "global";
            }

            _ = new PrivateLinkScope("late", args);
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            var scope = config.GetBoolean("private") == true
                ? new {|AMPLS102:PrivateLinkScope|}("scope", new()
                {
                    ResourceGroupName = group.Name,
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                })
                : null;
            """);
}
