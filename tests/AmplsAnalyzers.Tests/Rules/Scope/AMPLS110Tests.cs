using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

using static ExclusionStatements;

public sealed class AMPLS110Tests : RuleTests
{
    private static readonly string Mistake = WithExclusion("wrong", "PrivateEndpointConnectionName = \"connection\", IngestionAccessMode = \"PrivateOnly\", QueryAccessMode = AccessMode.PrivateOnly", "AMPLS110");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Theory]
    [InlineData("IngestionAccessMode = \"privateOnly\",")]
    [InlineData("QueryAccessMode = \"PrivateOnly\",")]
    [InlineData("")]
    public Task FiresOn(string modes) => V3(WithExclusion("scope", $"{modes} PrivateEndpointConnectionName = \"connection\"", "AMPLS110"));

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
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "PrivateOnly", Exclusions = { Exclude("Open") } },
                });

            private static AccessModeSettingsExclusionArgs Exclude(string mode) => new {|AMPLS110:AccessModeSettingsExclusionArgs|} { PrivateEndpointConnectionName = "connection", IngestionAccessMode = mode };
        }
        """);

    /// <summary>One that names no connection is 108's, an unknown mode 103's.</summary>
    [Fact]
    public Task NearMisses() => V3(
        Mistake
        + WithExclusion("oneDiffers", "PrivateEndpointConnectionName = \"connection\", IngestionAccessMode = \"PrivateOnly\", QueryAccessMode = \"Open\"")
        + WithExclusion("restricts", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = \"PrivateOnly\"", ingestion: "\"Open\"", query: "\"Open\"")
        + WithExclusion("namesNothing", "QueryAccessMode = \"PrivateOnly\"")
        + WithExclusion("noMode", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = \"Private\"", query: "\"Private\""));

    [Fact]
    public Task Unknown() => V3(
        Mistake
        + WithExclusion("someMode", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = config.Require(\"mode\")")
        + WithExclusion("someScope", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = \"Open\"", query: "config.Require(\"mode\")")
        + WithExclusion("oneOfTwo", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = config.GetBoolean(\"x\") == true ? \"Open\" : \"PrivateOnly\""));
}
