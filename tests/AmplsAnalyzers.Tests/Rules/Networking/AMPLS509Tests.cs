using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS509Tests : RuleTests
{
    private static readonly string Mistake = Scope("scope") + Network("hub", "Location = \"West Europe\",") + Endpoint("wrong", "hub", "scope.Id", more: "Location = {|AMPLS509:\"northeurope\"|},");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(
        ClassicScope("scope") + ClassicNetwork("hub", "Location = \"West Europe\",") + ClassicEndpoint("wrong", "hub", "scope.Id", more: "Location = {|AMPLS509:\"northeurope\"|},"));

    [Fact]
    public Task FiresOnTheResourceGroupsRegion() => V3(
        Mistake + """
        var here = new ResourceGroup("here", new() { Location = "westeurope" });
        var there = new ResourceGroup("there", new() { Location = "northeurope" });

        """
        + Network("spoke").Replace("group.Name", "here.Name", StringComparison.Ordinal)
        + Endpoint("inherited", "spoke", "scope.Id", mark: "AMPLS509").Replace("group.Name", "there.Name", StringComparison.Ordinal)
        + Endpoint("given", "spoke", "scope.Id", more: "Location = {|AMPLS509:there.Location|},"));

    [Fact]
    public Task FiresOnOtherServicesEndpoints() => V3(
        Mistake + Endpoint("vault", "hub", "config.Require(\"vault\")", "\"vault\"", "Location = {|AMPLS509:\"eastus\"|},"));

    [Fact]
    public Task FiresInAHelperALoopAComponentAndUnderACondition() => V3(
        Scope("scope") + Network("hub", "Location = \"westeurope\",") + """
        foreach (var region in new[] { "northeurope", "uksouth" })
        {
            if (config.GetBoolean(region) == true)
            {
                Spokes.Create(region, scope, hubSubnet);
            }
        }
        """,
        $$"""
        static class Spokes
        {
            public static void Create(string region, PrivateLinkScope scope, Subnet subnet) => _ = new Spoke(region, scope, subnet);
        }

        sealed class Spoke : ComponentResource
        {
            public Spoke(string region, PrivateLinkScope scope, Subnet hubSubnet)
                : base("test:index:Spoke", region)
            {
                var group = new ResourceGroup(region);
                {{Endpoint("endpoint", "hub", "scope.Id", more: "Location = {|AMPLS509:region|},")}}
            }
        }
        """);

    [Fact]
    public Task FiresWhereTheNetworkIsInOneOfTwoOtherRegions() => V3(
        Scope("scope") + Network("hub", "Location = config.GetBoolean(\"us\") == true ? \"eastus\" : \"westus\",")
        + Endpoint("wrong", "hub", "scope.Id", more: "Location = {|AMPLS509:\"northeurope\"|},")
        + Endpoint("maybe", "hub", "scope.Id", more: "Location = \"westus\","));

    [Fact]
    public Task NearMissIgnoredChanges() => V3(
        Mistake + Endpoint("moved", "hub", "scope.Id", more: "Location = \"eastus\",").Replace("});", "}, new() { IgnoreChanges = { \"location\" } });", StringComparison.Ordinal));

    [Fact]
    public Task NearMisses() => V3(
        Mistake + "var there = new ResourceGroup(\"there\", new() { Location = \"westeurope\" });\n"
        + Endpoint("same", "hub", "scope.Id", more: "Location = \"westeurope\",")
        + Endpoint("inherited", "hub", "scope.Id").Replace("group.Name", "there.Name", StringComparison.Ordinal)
        + Network("spoke").Replace("group.Name", "there.Name", StringComparison.Ordinal) + Endpoint("both", "spoke", "scope.Id", more: "Location = there.Location,"));

    [Fact]
    public Task Unknown() => V3(
        Mistake
        + Endpoint("somewhere", "hub", "scope.Id", more: "Location = config.Require(\"region\"),")
        + Endpoint("inGroup", "hub", "scope.Id")
        + Network("spoke", "Location = config.Require(\"region\"),") + Endpoint("given", "spoke", "scope.Id", more: "Location = \"eastus\",")
        + EndpointIn("elsewhere", "config.Require(\"subnet\")", "scope.Id", more: "Location = \"eastus\",")
        + Endpoint("oneOfTwo", "hub", "scope.Id", more: "Location = config.GetBoolean(\"x\") == true ? \"westeurope\" : \"eastus\","));
}
