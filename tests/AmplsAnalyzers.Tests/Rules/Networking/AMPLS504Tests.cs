using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS504Tests : RuleTests
{
    private static readonly string TwoScopes = Scope("one") + Scope("two") + Network("hub") + Network("apart") + Endpoint("first", "hub", "one.Id");

    [Fact]
    public Task FiresOnV3() => V3(TwoScopes + Endpoint("second", "hub", "two.Id", mark: "AMPLS504"));

    [Fact]
    public Task FiresOnV2() => V2(TwoScopes + Endpoint("second", "hub", "two.Id", mark: "AMPLS504"));

    [Fact]
    public Task FiresOnClassic() => Classic(
        ClassicScope("one") + ClassicScope("two") + ClassicNetwork("hub")
        + ClassicEndpoint("first", "hub", "one.Id") + ClassicEndpoint("second", "hub", "two.Id", mark: "AMPLS504"));

    [Fact]
    public Task FiresOnASubnetInsideItsNetwork() => V3(
        Scope("one") + Scope("two")
        + """
        var hub = new VirtualNetwork("hub", new()
        {
            ResourceGroupName = group.Name,
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            Subnets = { new Inputs.SubnetArgs { Name = "first", AddressPrefix = "10.0.0.0/24" }, new Inputs.SubnetArgs { Name = "second", AddressPrefix = "10.0.1.0/24" } },
        });

        """
        + EndpointIn("first", "hub.Subnets.Apply(subnets => subnets[0].Id!)", "one.Id")
        + EndpointIn("second", "Output.Format($\"{hub.Id}/subnets/second\")", "two.Id", mark: "AMPLS504"));

    [Fact]
    public Task FiresOnANetworkThatIsLookedUp() => V3(
        Scope("one") + Scope("two")
        + """
        var here = GetSubnet.Invoke(new() { ResourceGroupName = "net", VirtualNetworkName = "hub", SubnetName = "a" });
        var there = GetSubnet.Invoke(new() { ResourceGroupName = "NET", VirtualNetworkName = "Hub", SubnetName = "b" });

        """
        + EndpointIn("first", "here.Apply(subnet => subnet.Id!)", "one.Id")
        + EndpointIn("second", "there.Apply(subnet => subnet.Id!)", "two.Id", mark: "AMPLS504"));

    [Fact]
    public Task FiresOnIdsThatAreWritten()
    {
        const string Subnets = "/subscriptions/a/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets";
        const string Scopes = "/subscriptions/a/resourceGroups/mon/providers/microsoft.insights/privateLinkScopes";
        return V3(
            EndpointIn("first", $"\"{Subnets}/a\"", $"\"{Scopes}/one\"")
            + EndpointIn("second", $"\"{Subnets}/b\"", $"\"{Scopes}/two\"", mark: "AMPLS504"));
    }

    [Fact]
    public Task FiresOnceForALoopInAHelper() => V3(
        Network("hub") + "Connections.Make(group, hubSubnet, \"one\", \"two\");",
        $$"""
        static class Connections
        {
            public static void Make(ResourceGroup group, Subnet subnet, params string[] names)
            {
                foreach (var name in names)
                {
                    var scope = new PrivateLinkScope(name, new()
                    {
                        ResourceGroupName = group.Name,
                        Location = "global",
                        AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                    });
                    {{EndpointIn("endpoint", "subnet.Id", "scope.Id", mark: "AMPLS504").Replace("(\"endpoint\"", "(name", StringComparison.Ordinal)}}
                }
            }
        }
        """);

    [Fact]
    public Task FiresInAComponent() => V3(
        Scope("one") + Scope("two") + Network("hub") + """
        _ = new Spoke("a", hubSubnet.Id, one.Id);
        _ = new Spoke("b", hubSubnet.Id, two.Id);
        """,
        """
        sealed class Spoke : ComponentResource
        {
            public Spoke(string name, Input<string> subnet, Input<string> scope)
                : base("test:index:Spoke", name)
                => _ = new {|AMPLS504:PrivateEndpoint|}(name, new()
                {
                    ResourceGroupName = "net",
                    Subnet = new Inputs.SubnetArgs { Id = subnet },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope, GroupIds = { "azuremonitor" } } },
                }, new() { Parent = this });
        }
        """);

    /// <summary>A third endpoint is no further mistake, whichever of the two scopes it leads to.</summary>
    [Fact]
    public Task FiresOnceForEachFurtherScope() => V3(
        TwoScopes + Scope("three")
        + Endpoint("second", "hub", "two.Id", mark: "AMPLS504") + Endpoint("third", "hub", "one.Id") + Endpoint("fourth", "hub", "two.Id")
        + Endpoint("fifth", "hub", "three.Id", mark: "AMPLS504"));

    [Fact]
    public Task NearMisses() => V3(
        TwoScopes
        + Endpoint("same", "hub", "one.Id")
        + Endpoint("elsewhere", "apart", "two.Id")
        + Endpoint("vault", "hub", "config.Require(\"vault\")", "\"vault\"")
        + EndpointIn("one1", "\"/subscriptions/a/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/spoke/subnets/s\"", "one.Id")
        + EndpointIn("two2", "\"/subscriptions/b/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/spoke/subnets/s\"", "two.Id")
        + Endpoint("second", "hub", "two.Id", mark: "AMPLS504"));

    /// <summary>What two providers know by one name may be in two subscriptions.</summary>
    [Fact]
    public Task NearMissNamesInTwoProviders() => V3(
        TwoScopes + """
        var a = new Pulumi.AzureNative.Provider("a");
        var b = new Pulumi.AzureNative.Provider("b");
        var ofA = new Subnet("ofA", new() { ResourceGroupName = "net", VirtualNetworkName = "spoke" }, new() { Provider = a });
        var ofB = new Subnet("ofB", new() { ResourceGroupName = "net", VirtualNetworkName = "spoke" }, new() { Provider = b });
        var alsoOfB = new Subnet("alsoOfB", new() { ResourceGroupName = "net", VirtualNetworkName = "spoke" }, new() { Provider = b });

        """
        + EndpointIn("inA", "ofA.Id", "one.Id") + EndpointIn("inB", "ofB.Id", "two.Id") + EndpointIn("alsoInB", "alsoOfB.Id", "one.Id", mark: "AMPLS504"));

    [Fact]
    public Task Unknown() => V3(
        TwoScopes
        + Endpoint("someScope", "hub", "config.Require(\"scope\")")
        + EndpointIn("someNetwork", "config.Require(\"subnet\")", "two.Id")
        + Endpoint("second", "hub", "two.Id", mark: "AMPLS504"));

    [Fact]
    public Task OnlyUnderACondition() => V3(
        TwoScopes + "if (config.GetBoolean(\"two\") == true) {\n" + Endpoint("maybe", "hub", "two.Id") + "}\n"
        + Endpoint("apart1", "apart", "two.Id") + Endpoint("apart2", "apart", "one.Id", mark: "AMPLS504"));

    [Fact]
    public Task FiresOnSubnetsThatAreRead() => V3("""
            const string Hub = "/subscriptions/s/resourceGroups/network/providers/Microsoft.Network/virtualNetworks/hub";
            var first = Subnet.Get("first", $"{Hub}/subnets/first");
            var second = Subnet.Get("second", $"{Hub}/subnets/second");
            var away = Subnet.Get("away", "/subscriptions/s/resourceGroups/network/providers/Microsoft.Network/virtualNetworks/spoke/subnets/first");
            var some = Subnet.Get("some", config.Require("subnet"));

            """ + Scope("one") + Scope("two") + Scope("three") + Scope("four") + EndpointIn("toOne", "first.Id", "one.Id") + EndpointIn("toTwo", "second.Id", "two.Id", mark: "AMPLS504")
            + EndpointIn("toThree", "away.Id", "three.Id") + EndpointIn("toFour", "some.Id", "four.Id"));
}
