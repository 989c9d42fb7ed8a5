using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS510Tests : RuleTests
{
    private static readonly string Program = Scope("scope") + Network("hub") + Manual("endpoint", "scope.Id", "AMPLS510");

    [Fact]
    public Task FiresOnV3() => V3(Program);

    [Fact]
    public Task FiresOnV2() => V2(Program);

    [Fact]
    public Task FiresOnClassic() => Classic(
        ClassicScope("scope") + ClassicNetwork("hub") + ClassicEndpoint("endpoint", "hub", "scope.Id", isManual: "true", connectionMark: "AMPLS510"));

    [Fact]
    public Task FiresOnAScopeThatTheIdNames() => V3(
        Program + Scope("named", more: "ScopeName = \"named\",").Replace("group.Name", "\"mon\"", StringComparison.Ordinal)
        + Manual("byText", "\"/subscriptions/a/resourceGroups/MON/providers/Microsoft.Insights/PrivateLinkScopes/Named\"", "AMPLS510"));

    [Fact]
    public Task FiresOnceForALoopAHelperAndACondition() => V3(
        Scope("scope") + Network("hub") + """
        foreach (var name in new[] { "a", "b" })
        {
            if (config.GetBoolean(name) == true)
            {
                _ = new PrivateEndpoint(name, new() { ResourceGroupName = group.Name, Subnet = new Inputs.SubnetArgs { Id = hubSubnet.Id }, ManualPrivateLinkServiceConnections = Connections.To(scope) });
            }
        }
        """,
        """
        static class Connections
        {
            public static InputList<Inputs.PrivateLinkServiceConnectionArgs> To(PrivateLinkScope scope)
                => new[] { new {|AMPLS510:Inputs.PrivateLinkServiceConnectionArgs|} { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } };
        }
        """);

    [Fact]
    public Task FiresInAComponent() => V3(
        Scope("scope") + Network("hub") + "_ = new Spoke(\"spoke\", hubSubnet, scope);",
        $$"""
        sealed class Spoke : ComponentResource
        {
            public Spoke(string name, Subnet hubSubnet, PrivateLinkScope scope)
                : base("test:index:Spoke", name)
            {
                var group = new ResourceGroup("spoke");
                {{Manual("endpoint", "scope.Id", "AMPLS510")}}
            }
        }
        """);

    [Fact]
    public Task NearMisses() => V3(
        Program
        + "var existing = PrivateLinkScope.Get(\"existing\", \"/subscriptions/a/resourceGroups/b/providers/Microsoft.Insights/privateLinkScopes/existing\");\n"
        + Endpoint("automatic", "hub", "scope.Id") + Manual("elsewhere", "existing.Id")
        + Manual("written", "\"/subscriptions/a/resourceGroups/b/providers/Microsoft.Insights/privateLinkScopes/scope\""));

    [Fact]
    public Task Unknown() => V3(Program + Manual("some", "config.Require(\"scope\")"));

    [Fact]
    public Task UnknownInClassic() => Classic(
        ClassicScope("scope") + ClassicNetwork("hub")
        + ClassicEndpoint("some", "hub", "scope.Id", isManual: "config.RequireBoolean(\"manual\")")
        + ClassicEndpoint("endpoint", "hub", "scope.Id", isManual: "true", connectionMark: "AMPLS510"));

    private static string Manual(string name, string service, string mark = "")
        => Endpoint(name, "hub", service)
            .Replace("PrivateLinkServiceConnections", "ManualPrivateLinkServiceConnections", StringComparison.Ordinal)
            .Replace("new Inputs.PrivateLinkServiceConnectionArgs", $"new {Marked(mark, "Inputs.PrivateLinkServiceConnectionArgs")}", StringComparison.Ordinal);
}
