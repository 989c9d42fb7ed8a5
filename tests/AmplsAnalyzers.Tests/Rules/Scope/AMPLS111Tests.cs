using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

using static ExclusionStatements;

public sealed class AMPLS111Tests : RuleTests
{
    private static readonly string Mistake = WithExclusion("opened", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = {|AMPLS111:\"Open\"|}");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnBothModes() => V3(
        WithExclusion("opened", "PrivateEndpointConnectionName = \"connection\", IngestionAccessMode = {|AMPLS111:AccessMode.Open|}, QueryAccessMode = {|AMPLS111:\"open\"|}"));

    [Fact]
    public Task FiresInAHelperALoopAComponentAndUnderACondition() => V3(
        """
        foreach (var name in new[] { "a", "b" })
        {
            if (config.GetBoolean(name) == true)
            {
                _ = new Monitored(name, "Open");
            }
        }
        """,
        """
        sealed class Monitored : ComponentResource
        {
            public Monitored(string name, string mode)
                : base("test:index:Monitored", name)
                => _ = new PrivateLinkScope(name, new()
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "PrivateOnly", Exclusions = { Exclude(mode) } },
                });

            private static AccessModeSettingsExclusionArgs Exclude(string mode) => new() { PrivateEndpointConnectionName = "connection", QueryAccessMode = {|AMPLS111:mode|} };
        }
        """);

    [Fact]
    public Task NearMisses() => V3(
        Mistake
        + WithExclusion("alike", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = \"PrivateOnly\"")
        + WithExclusion("openAnyway", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = \"Open\"", query: "\"Open\"")
        + WithExclusion("noMode", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = \"Opened\""));

    [Fact]
    public Task Unknown() => V3(
        Mistake
        + WithExclusion("someMode", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = config.Require(\"mode\")")
        + WithExclusion("someScope", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = \"Open\"", query: "config.Require(\"mode\")")
        + WithExclusion("oneOfTwo", "PrivateEndpointConnectionName = \"connection\", QueryAccessMode = config.GetBoolean(\"x\") == true ? \"Open\" : \"PrivateOnly\""));
}
