using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

public sealed class AMPLS101Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:"westeurope"|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:"westeurope"|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);

    [Fact]
    public Task FiresOnAnExplicitApiVersion() => V2("""
            var scope = new Pulumi.AzureNative.Insights.V20230601Preview.PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:"westeurope"|},
                AccessModeSettings = new Pulumi.AzureNative.Insights.V20230601Preview.Inputs.AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);

    [Fact]
    public Task FiresOnTheResourceGroupsLocation() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:group.Location|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);

    [Fact]
    public Task FiresOnALocationThatConfigurationGivesToTheResourceGroup() => V3("""
            var here = new ResourceGroup("here", new() { Location = config.Require("location") });
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:here.Location|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);

    [Fact]
    public Task FiresOnAConstantOfAnotherClass() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:Regions.Main|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """, """
            static class Regions
            {
                public const string Main = "West Europe";
            }
            """);

    [Fact]
    public Task FiresInAHelper() => V3("""
            Helper.Scope(group, "northeurope");
            """, """
            static class Helper
            {
                public static void Scope(ResourceGroup group, string region)
                    => new PrivateLinkScope("scope", new()
                    {
                        ResourceGroupName = group.Name,
                        Location = {|AMPLS101:region|},
                        AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                    });
            }
            """);

    [Fact]
    public Task FiresOnAnArgsObjectThatIsFilledLater() => V3("""
            var args = new PrivateLinkScopeArgs { ResourceGroupName = group.Name };
            args.AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" };
            args.Location = {|AMPLS101:"uksouth"|};
            _ = new PrivateLinkScope("scope", args);
            """);

    [Fact]
    public Task FiresOnceForALoop() => V3("""
            foreach (var name in new[] { "one", "two" })
            {
            var scope = new PrivateLinkScope(name, new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:"westeurope"|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            }
            """);

    [Fact]
    public Task FiresOnAConditionalScope() => V3("""
            if (config.GetBoolean("private") == true)
            {
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:"westeurope"|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            }
            """);

    [Fact]
    public Task FiresWhereBothOutcomesAreRegions() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:config.GetBoolean("eu") == true ? "westeurope" : "eastus"|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);

    [Fact]
    public Task NearMissGlobalInAnyCase() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "Global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var other = new PrivateLinkScope("other", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:"eastus"|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);

    [Fact]
    public Task NearMissOneOutcomeIsGlobal() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = config.GetBoolean("eu") == true ? "global" : "eastus",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var other = new PrivateLinkScope("other", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:"eastus"|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);

    [Fact]
    public Task NearMissScopesOfAzureArc() => V3("""
            _ = new Pulumi.AzureNative.HybridCompute.PrivateLinkScope("arc", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:"eastus"|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);

    [Fact]
    public Task UnknownFromConfiguration() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = config.Require("location"),
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var other = new PrivateLinkScope("other", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:"eastus"|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            """);
}
