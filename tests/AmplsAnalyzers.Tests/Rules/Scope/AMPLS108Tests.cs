using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

using static ExclusionStatements;

public sealed class AMPLS108Tests : RuleTests
{
    private static readonly string Mistake = WithExclusion("wrong", "QueryAccessMode = \"Open\"", "AMPLS108");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnAnExplicitApiVersion() => V2("""
        _ = new Pulumi.AzureNative.Insights.V20210901.PrivateLinkScope("scope", new()
        {
            ResourceGroupName = group.Name,
            Location = "global",
            AccessModeSettings = new Pulumi.AzureNative.Insights.V20210901.Inputs.AccessModeSettingsArgs
            {
                IngestionAccessMode = "Open",
                QueryAccessMode = "Open",
                Exclusions = { new {|AMPLS108:Pulumi.AzureNative.Insights.V20210901.Inputs.AccessModeSettingsExclusionArgs|} { QueryAccessMode = "PrivateOnly" } },
            },
        });
        """);

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null!")]
    [InlineData("string.Empty")]
    public Task FiresOn(string name) => V3(WithExclusion("scope", $"PrivateEndpointConnectionName = {name}, QueryAccessMode = \"Open\"", "AMPLS108"));

    [Fact]
    public Task FiresBesideWhatALoopAdds() => V3("""
        var settings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" };
        foreach (var name in config.RequireObject<string[]>("connections"))
        {
            settings.Exclusions.Add(new AccessModeSettingsExclusionArgs { PrivateEndpointConnectionName = name, QueryAccessMode = "PrivateOnly" });
        }

        settings.Exclusions.Add(new {|AMPLS108:AccessModeSettingsExclusionArgs|} { QueryAccessMode = "PrivateOnly" });
        _ = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = settings });
        """);

    [Fact]
    public Task FiresOnceForAHelperALoopAComponentAndACondition() => V3(
        """
        foreach (var name in new[] { "a", "b" })
        {
            if (config.GetBoolean(name) == true)
            {
                _ = new Monitored(name);
            }
        }
        """,
        """
        sealed class Monitored : ComponentResource
        {
            public Monitored(string name)
                : base("test:index:Monitored", name)
                => _ = new PrivateLinkScope(name, new()
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly", Exclusions = { Exclude() } },
                });

            private static AccessModeSettingsExclusionArgs Exclude() => {|AMPLS108:new|}() { QueryAccessMode = "Open" };
        }
        """);

    [Fact]
    public Task FiresOnAnExclusionThatMayBeThere() => V3(
        """
        var modes = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" };
        if (config.GetBoolean("exclude") == true)
        {
            modes.Exclusions.Add(new {|AMPLS108:AccessModeSettingsExclusionArgs|} { QueryAccessMode = "Open" });
        }

        _ = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = modes });
        """);

    [Fact]
    public Task NearMiss() => V3(Mistake + WithExclusion("named", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = \"Open\""));

    [Fact]
    public Task Unknown() => V3(
        Mistake + WithExclusion("some", "PrivateEndpointConnectionName = config.Require(\"connection\"), QueryAccessMode = \"Open\"")
        + WithExclusion("maybe", "PrivateEndpointConnectionName = config.GetBoolean(\"x\") == true ? \"connection\" : \"\", QueryAccessMode = \"Open\""));
}
