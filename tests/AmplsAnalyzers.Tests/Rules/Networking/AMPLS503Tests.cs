using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS503Tests : RuleTests
{
    private const string Metrics = "var metrics = new AzureMonitorWorkspace(\"metrics\", new() { ResourceGroupName = group.Name });\n";

    private static readonly string Mistake = Metrics + Network("hub") + Endpoint("wrong", "hub", "metrics.Id", "{|AMPLS503:\"azuremonitor\"|}");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(
        "var metrics = new Workspace(\"metrics\", new() { ResourceGroupName = group.Name });\n"
        + ClassicNetwork("hub") + ClassicEndpoint("wrong", "hub", "metrics.Id", "{|AMPLS503:\"azuremonitor\"|}"));

    [Fact]
    public Task FiresOnAnEndpointWithoutGroup() => V3(Mistake + Endpoint("without", "hub", "metrics.Id", "", mark: "AMPLS503"));

    [Fact]
    public Task FiresOnWorkspacesThatAreWrittenOrLookedUp() => V3(
        Mistake
        + Endpoint("written", "hub", "\"/subscriptions/a/resourceGroups/b/providers/microsoft.monitor/Accounts/c\"", "{|AMPLS503:\"account\"|}")
        + "var found = GetAzureMonitorWorkspace.Invoke(new() { ResourceGroupName = \"b\", AzureMonitorWorkspaceName = \"c\" });\n"
        + Endpoint("lookedUp", "hub", "found.Apply(workspace => workspace.Id)", "{|AMPLS503:\"account\"|}"));

    [Fact]
    public Task FiresInAHelperALoopAndAComponent() => V3(
        Metrics + Network("hub") + """
        foreach (var groupId in new[] { "one", "two" })
        {
            _ = new Query(groupId, metrics, hubSubnet, Groups.Wrong);
        }
        """,
        $$"""
        static class Groups
        {
            public const string Wrong = "azuremonitor";
        }

        sealed class Query : ComponentResource
        {
            public Query(string name, AzureMonitorWorkspace metrics, Subnet hubSubnet, string groupId)
                : base("test:index:Query", name)
            {
                var group = new ResourceGroup(name);
                {{Endpoint("endpoint", "hub", "metrics.Id", "{|AMPLS503:groupId|}")}}
            }
        }
        """);

    [Fact]
    public Task FiresUnderACondition() => V3(
        Metrics + Network("hub") + "if (config.GetBoolean(\"private\") == true) {\n" + Endpoint("maybe", "hub", "metrics.Id", "{|AMPLS503:\"azuremonitor\"|}") + "}");

    [Fact]
    public Task NearMisses() => V3(
        Mistake + Scope("scope")
        + Endpoint("right", "hub", "metrics.Id", "\"PrometheusMetrics\"")
        + Endpoint("toScope", "hub", "scope.Id")
        + Endpoint("vault", "hub", "\"/subscriptions/a/resourceGroups/b/providers/Microsoft.KeyVault/vaults/c\"", "\"vault\""));

    [Fact]
    public Task Unknown() => V3(
        Mistake
        + Endpoint("someGroup", "hub", "metrics.Id", "config.Require(\"group\")")
        + Endpoint("oneOfTwo", "hub", "metrics.Id", "config.GetBoolean(\"x\") == true ? \"prometheusMetrics\" : \"azuremonitor\"")
        + Endpoint("someService", "hub", "config.Require(\"service\")", "\"account\""));
}
