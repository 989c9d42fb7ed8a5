using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS114Tests : RuleTests
{
    private static readonly string Mistake = Scope("full") + Network("hub") + Endpoints("full.Id", 10) + Endpoint("eleventh", "hub", "full.Id", mark: "AMPLS114");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(
        ClassicScope("full") + ClassicNetwork("hub")
        + "for (var i = 0; i < 11; i++) {\n" + ClassicEndpoint("endpoint", "hub", "full.Id", mark: "AMPLS114").Replace("(\"endpoint\"", "($\"endpoint-{i}\"", StringComparison.Ordinal) + "}");

    [Fact]
    public Task FiresOnceHoweverManyThereAre() => V3(Scope("full") + Network("hub") + Endpoints("full.Id", 20, "AMPLS114") + Endpoint("last", "hub", "full.Id"));

    [Fact]
    public Task FiresOnScopesThatAreLookedUpOrWritten() => V3(
        Network("hub") + "var found = GetPrivateLinkScope.Invoke(new() { ResourceGroupName = \"mon\", ScopeName = \"found\" });\n"
        + Endpoints("found.Apply(scope => scope.Id)", 6)
        + Endpoints("\"/subscriptions/a/resourceGroups/Mon/providers/Microsoft.Insights/privateLinkScopes/Found\"", 6, "AMPLS114").Replace("endpoint-", "written-", StringComparison.Ordinal));

    [Fact]
    public Task FiresInAComponentThatAHelperMakes() => V3(
        Scope("full") + Network("hub") + "foreach (var n in Enumerable.Range(1, 11)) { Spokes.Create(n, full, hubSubnet); }",
        $$"""
        static class Spokes
        {
            public static void Create(int number, PrivateLinkScope scope, Subnet subnet) => _ = new Spoke($"spoke-{number}", scope, subnet);
        }

        sealed class Spoke : ComponentResource
        {
            public Spoke(string name, PrivateLinkScope scope, Subnet hubSubnet)
                : base("test:index:Spoke", name)
            {
                var group = new ResourceGroup(name);
                {{Endpoint("endpoint", "hub", "scope.Id", mark: "AMPLS114")}}
            }
        }
        """);

    [Fact]
    public Task NearMisses() => V3(
        Mistake + Scope("ten") + Endpoints("ten.Id", 10).Replace("endpoint-", "ten-", StringComparison.Ordinal)
        + Endpoints("\"/subscriptions/a/resourceGroups/mon/providers/Microsoft.Insights/privateLinkScopes/x\"", 6).Replace("endpoint-", "a-", StringComparison.Ordinal)
        + Endpoints("\"/subscriptions/b/resourceGroups/mon/providers/Microsoft.Insights/privateLinkScopes/x\"", 6).Replace("endpoint-", "b-", StringComparison.Ordinal)
        + Endpoints("\"/subscriptions/a/resourceGroups/b/providers/Microsoft.KeyVault/vaults/c\"", 11).Replace("endpoint-", "vault-", StringComparison.Ordinal).Replace("azuremonitor", "vault", StringComparison.Ordinal));

    [Fact]
    public Task Unknown() => V3(
        Mistake + Endpoints("config.Require($\"scope-{i}\")", 11).Replace("endpoint-", "some-", StringComparison.Ordinal) + Scope("many") + """
        foreach (var name in config.RequireObject<string[]>("spokes"))
        {
            _ = new PrivateEndpoint(name, new() { ResourceGroupName = group.Name, PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = name, PrivateLinkServiceId = many.Id, GroupIds = { "azuremonitor" } } } });
        }
        """);

    [Fact]
    public Task OnlyUnderACondition() => V3(
        Mistake + Scope("ten") + Endpoints("ten.Id", 10).Replace("endpoint-", "ten-", StringComparison.Ordinal)
        + "if (config.GetBoolean(\"x\") == true) {\n" + Endpoint("maybe", "hub", "ten.Id") + "}");

    private static string Endpoints(string service, int count, string mark = "")
        => $"for (var i = 0; i < {count}; i++) {{\n{Endpoint("endpoint", "hub", service, mark: mark).Replace("(\"endpoint\"", "($\"endpoint-{i}\"", StringComparison.Ordinal)}}}\n";
}
