using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS514Tests : RuleTests
{
    private const string Gateway = "AllowGatewayTransit = true,";

    private static readonly string HubAndSpokes = Scope("scope") + Network("hub") + Network("a") + Network("b") + Peering("hub", "a") + Peering("b", "hub") + Endpoint("central", "hub", "scope.Id");

    [Fact]
    public Task FiresOnV3() => V3(HubAndSpokes + Endpoint("own", "a", "scope.Id", mark: "AMPLS514"));

    [Fact]
    public Task FiresOnV2() => V2(HubAndSpokes + Endpoint("own", "a", "scope.Id", mark: "AMPLS514"));

    [Fact]
    public Task FiresOnClassic() => Classic(
        ClassicScope("scope") + ClassicNetwork("hub") + ClassicNetwork("a") + ClassicNetwork("b") + ClassicPeering("hub", "a") + ClassicPeering("b", "hub")
        + ClassicEndpoint("central", "hub", "scope.Id") + ClassicEndpoint("own", "a", "scope.Id", mark: "AMPLS514"));

    [Theory]
    [InlineData("hub", "spoke", "AllowGatewayTransit = true,")]
    [InlineData("spoke", "hub", "UseRemoteGateways = true,")]
    public Task FiresWhereTheSpokeUsesTheHubsGateway(string from, string to, string gateway) => V3(
        Scope("scope") + Network("hub") + Network("spoke") + Peering(from, to, gateway) + Endpoint("central", "hub", "scope.Id") + Endpoint("own", "spoke", "scope.Id", mark: "AMPLS514"));

    [Fact]
    public Task FiresOnASpokeThatIsRegisteredFirst() => V3(
        Scope("scope") + Network("spoke") + Endpoint("own", "spoke", "scope.Id", mark: "AMPLS514")
        + Network("hub") + Peering("hub", "spoke", Gateway) + Endpoint("central", "hub", "scope.Id"));

    [Fact]
    public Task FiresOnceForSpokesOfALoopAndAHelper() => V3(
        Scope("scope") + Network("hub") + Endpoint("central", "hub", "scope.Id") + """
        foreach (var name in new[] { "a", "b", "c" })
        {
            Spokes.Create(group, name, hub, scope);
        }
        """,
        """
        static class Spokes
        {
            public static void Create(ResourceGroup group, string name, VirtualNetwork hub, PrivateLinkScope scope)
            {
                var spoke = new VirtualNetwork(name, new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16" } } });
                _ = new VirtualNetworkPeering(name, new() { ResourceGroupName = group.Name, VirtualNetworkName = spoke.Name, RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = hub.Id } });
                var subnet = new Subnet(name, new() { ResourceGroupName = group.Name, VirtualNetworkName = spoke.Name, AddressPrefix = "10.1.0.0/24" });
                _ = new {|AMPLS514:PrivateEndpoint|}(name, new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = name, PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                });
            }
        }
        """);

    [Fact]
    public Task FiresInAComponent() => V3(
        HubAndSpokes + "_ = new Spoke(\"own\", aSubnet, scope);",
        """
        sealed class Spoke : ComponentResource
        {
            public Spoke(string name, Subnet subnet, PrivateLinkScope scope)
                : base("test:index:Spoke", name)
                => _ = new {|AMPLS514:PrivateEndpoint|}(name, new()
                {
                    ResourceGroupName = "net",
                    Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = name, PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                }, new() { Parent = this });
        }
        """);

    [Fact]
    public Task NearMissAnotherScopeOrNoPeering() => V3(
        HubAndSpokes + Scope("other") + Network("apart")
        + Endpoint("elsewhere", "b", "other.Id") + Endpoint("alone", "apart", "scope.Id") + Endpoint("second", "hub", "scope.Id")
        + Endpoint("own", "a", "scope.Id", mark: "AMPLS514"));

    /// <summary>Of two peered networks, neither is the hub; nor is one in a mesh, or where each lets the other use its gateway.</summary>
    [Fact]
    public Task NearMissNoHub() => V3(
        HubAndSpokes
        + Network("left") + Network("right") + Peering("left", "right") + Endpoint("leftEndpoint", "left", "scope.Id") + Endpoint("rightEndpoint", "right", "scope.Id")
        + Network("x") + Network("y") + Network("z") + Peering("x", "y") + Peering("y", "z") + Peering("z", "x") + Endpoint("xEndpoint", "x", "scope.Id") + Endpoint("yEndpoint", "y", "scope.Id")
        + Network("here") + Network("there") + Peering("here", "there", Gateway) + Peering("there", "here", Gateway) + Endpoint("hereEndpoint", "here", "scope.Id") + Endpoint("thereEndpoint", "there", "scope.Id")
        + Endpoint("own", "a", "scope.Id", mark: "AMPLS514"));

    [Fact]
    public Task Unknown() => V3(
        HubAndSpokes
        + Network("left") + Network("right") + Peering("left", "right", "AllowGatewayTransit = config.RequireBoolean(\"gateway\"),") + Endpoint("leftEndpoint", "left", "scope.Id") + Endpoint("rightEndpoint", "right", "scope.Id")
        + Endpoint("someScope", "b", "config.Require(\"scope\")")
        + Endpoint("own", "a", "scope.Id", mark: "AMPLS514"));

    [Fact]
    public Task OnlyUnderACondition() => V3(
        HubAndSpokes
        + Network("c") + "if (config.GetBoolean(\"c\") == true) {\n" + Peering("hub", "c") + "}\n" + Endpoint("maybePeered", "c", "scope.Id")
        + "if (config.GetBoolean(\"b\") == true) {\n" + Endpoint("maybe", "b", "scope.Id") + "}\n"
        + Endpoint("own", "a", "scope.Id", mark: "AMPLS514"));
}
