using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS106Tests : RuleTests
{
    private static readonly string Mistake = WithModes("open", "{|AMPLS106:\"Open\"|}", "\"PrivateOnly\"");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(
        ClassicScope("open", "IngestionAccessMode = \"PrivateOnly\", QueryAccessMode = {|AMPLS106:\"open\"|},")
        + ClassicScope("silent", mark: "AMPLS106") + ClassicScope("half", "IngestionAccessMode = \"PrivateOnly\",", "AMPLS106"));

    [Fact]
    public Task FiresOnMembersOfTheEnum() => V3(WithModes("open", "{|AMPLS106:AccessMode.Open|}", "{|AMPLS106:AccessMode.Open|}"));

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
                => _ = new PrivateLinkScope(name, new() { ResourceGroupName = "monitoring", Location = "global", AccessModeSettings = Modes(mode) });

            private static AccessModeSettingsArgs Modes(string mode) => new() { IngestionAccessMode = {|AMPLS106:mode|}, QueryAccessMode = "PrivateOnly" };
        }
        """);

    /// <summary>An exclusion is 111's, a missing mode 104's, an unknown one 103's.</summary>
    [Fact]
    public Task NearMisses() => V3(
        Mistake + WithModes("closed", "\"privateonly\"", "AccessMode.PrivateOnly", "Exclusions = { new AccessModeSettingsExclusionArgs { PrivateEndpointConnectionName = \"x\", QueryAccessMode = \"Open\" } },") + """
        var missing = new PrivateLinkScope("missing", new() { ResourceGroupName = group.Name, Location = "global" });

        """
        + WithModes("other", "\"Opened\"", "\"PrivateOnly\""));

    [Fact]
    public Task Unknown() => V3(
        Mistake + WithModes("some", "config.Require(\"ingestion\")", "config.GetBoolean(\"open\") == true ? AccessMode.Open : AccessMode.PrivateOnly")
        + "_ = PrivateLinkScope.Get(\"existing\", config.Require(\"scope\"));");

    private static string WithModes(string name, string ingestion, string query, string more = "")
        => $$"""
        var {{name}} = new PrivateLinkScope("{{name}}", new()
        {
            ResourceGroupName = group.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = {{ingestion}}, QueryAccessMode = {{query}}, {{more}} },
        });

        """;
}
