using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

using static ExclusionStatements;
using static NativeStatements;

public sealed class AMPLS109Tests : RuleTests
{
    private const string ExistingScope = "\"/subscriptions/a/resourceGroups/b/providers/Microsoft.Insights/privateLinkScopes/c\"";

    private static readonly string AnEndpoint = Network("hub") + Endpoint("endpoint", "hub", ExistingScope, more: "PrivateEndpointName = \"hub-endpoint\",").Replace("Name = \"endpoint\"", "Name = \"hub-connection\"", StringComparison.Ordinal);

    private static readonly string Mistake = WithExclusion("wrong", "PrivateEndpointConnectionName = {|AMPLS109:endpoint.Name|}, QueryAccessMode = \"Open\"");

    [Fact]
    public Task FiresOnV3() => V3(AnEndpoint + Mistake);

    [Fact]
    public Task FiresOnV2() => V2(AnEndpoint + Mistake);

    [Theory]
    [InlineData("\"hub-endpoint\"")]
    [InlineData("\"Hub-Connection\"")]
    [InlineData("endpoint.PrivateLinkServiceConnections.Apply(connections => connections[0].Name!)")]
    [InlineData("Output.Format($\"{endpoint.Name}\")")]
    public Task FiresOn(string name) => V3(
        AnEndpoint.Replace(ExistingScope, "config.Require(\"scope\")", StringComparison.Ordinal)
        + WithExclusion("scope", $"PrivateEndpointConnectionName = {{|AMPLS109:{name}|}}, QueryAccessMode = \"Open\""));

    [Fact]
    public Task FiresOnTheNameOfALaterEndpoint() => V3(
        WithExclusion("scope", "PrivateEndpointConnectionName = {|AMPLS109:\"hub-connection\"|}, QueryAccessMode = \"Open\"")
        + AnEndpoint.Replace(ExistingScope, "scope.Id", StringComparison.Ordinal));

    [Fact]
    public Task FiresInAHelperALoopAComponentAndUnderACondition() => V3(
        AnEndpoint + """
        foreach (var name in new[] { "a", "b" })
        {
            if (config.GetBoolean(name) == true)
            {
                _ = new Monitored(name, endpoint);
            }
        }
        """,
        """
        sealed class Monitored : ComponentResource
        {
            public Monitored(string name, PrivateEndpoint endpoint)
                : base("test:index:Monitored", name)
                => _ = new PrivateLinkScope(name, new()
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly", Exclusions = { Exclude(endpoint.Name) } },
                });

            private static AccessModeSettingsExclusionArgs Exclude(Input<string> connection) => new() { PrivateEndpointConnectionName = {|AMPLS109:connection|}, QueryAccessMode = "Open" };
        }
        """);

    /// <summary>Another constant may name a connection that exists, and so may one that only an endpoint to something else has.</summary>
    [Fact]
    public Task NearMisses() => V3(
        AnEndpoint.Replace(ExistingScope, "config.Require(\"scope\")", StringComparison.Ordinal)
        + Endpoint("vault", "hub", "\"/subscriptions/a/resourceGroups/b/providers/Microsoft.KeyVault/vaults/c\"", "\"vault\"") + Mistake
        + WithExclusion("constant", "PrivateEndpointConnectionName = \"hub-endpoint.9f5f4c1e\", QueryAccessMode = \"Open\"")
        + WithExclusion("othersName", "PrivateEndpointConnectionName = \"vault\", QueryAccessMode = \"Open\"")
        + WithExclusion("read", "PrivateEndpointConnectionName = PrivateLinkScope.Get(\"existing\", \"/subscriptions/a\").PrivateEndpointConnections.Apply(all => all[0].Name), QueryAccessMode = \"Open\""));

    [Fact]
    public Task Unknown() => V3(
        AnEndpoint + Network("spoke") + Endpoint("someName", "spoke", "config.Require(\"scope\")", more: "PrivateEndpointName = config.Require(\"endpoint\"),") + Mistake
        + WithExclusion("some", "PrivateEndpointConnectionName = config.Require(\"connection\"), QueryAccessMode = \"Open\"")
        + WithExclusion("oneOfTwo", "PrivateEndpointConnectionName = config.GetBoolean(\"x\") == true ? \"hub-endpoint\" : \"connection\", QueryAccessMode = \"Open\""));

    [Fact]
    public Task OnlyUnderACondition() => V3(
        AnEndpoint + Mistake + WithExclusion("scope", "PrivateEndpointConnectionName = \"spoke-endpoint\", QueryAccessMode = \"Open\"")
        + "if (config.GetBoolean(\"spoke\") == true) {\n" + Endpoint("maybe", "hub", "scope.Id", more: "PrivateEndpointName = \"spoke-endpoint\",") + "}");
}
