using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS505Tests : RuleTests
{
    private static readonly string PeeredNetworks = Scope("one") + Scope("two") + Network("hub") + Network("spoke") + Peering("hub", "spoke") + Peering("spoke", "hub");

    private static readonly string Mistake = Network("left") + Network("right") + Peering("left", "right")
        + Endpoint("leftEndpoint", "left", "one.Id") + Endpoint("rightEndpoint", "right", "two.Id", mark: "AMPLS505");

    [Fact]
    public Task FiresOnV3() => V3(PeeredNetworks + Endpoint("first", "hub", "one.Id") + Endpoint("second", "spoke", "two.Id", mark: "AMPLS505"));

    [Fact]
    public Task FiresOnV2() => V2(PeeredNetworks + Endpoint("first", "hub", "one.Id") + Endpoint("second", "spoke", "two.Id", mark: "AMPLS505"));

    [Fact]
    public Task FiresOnClassic() => Classic(
        ClassicScope("one") + ClassicScope("two") + ClassicNetwork("hub") + ClassicNetwork("spoke") + ClassicPeering("spoke", "hub")
        + ClassicEndpoint("first", "hub", "one.Id") + ClassicEndpoint("second", "spoke", "two.Id", mark: "AMPLS505"));

    [Fact]
    public Task FiresOnSharedZones() => V3(
        PeeredNetworks + Zone("zone")
        + Endpoint("first", "hub", "one.Id") + ZoneGroup("firstZones", "first.Name", "zone.Id")
        + Endpoint("second", "spoke", "two.Id", mark: "AMPLS505") + ZoneGroup("secondZones", "second.Name", "zone.Id"));

    [Fact]
    public Task FiresOnSharedZonesInClassic() => Classic(
        ClassicScope("one") + ClassicScope("two") + ClassicNetwork("hub") + ClassicNetwork("spoke") + ClassicPeering("spoke", "hub") + ClassicZone("zone")
        + ClassicEndpoint("first", "hub", "one.Id", more: "PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = \"zones\", PrivateDnsZoneIds = { zone.Id } },")
        + ClassicEndpoint("second", "spoke", "two.Id", more: "PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = \"zones\", PrivateDnsZoneIds = { zone.Id } },", mark: "AMPLS505"));

    [Fact]
    public Task FiresOnAPeeringInsideItsNetwork() => V3(
        Scope("one") + Scope("two") + Network("hub")
        + Network("spoke", "VirtualNetworkPeerings = { new Inputs.VirtualNetworkPeeringArgs { Name = \"hub\", RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = hub.Id } } },")
        + Endpoint("first", "hub", "one.Id") + Endpoint("second", "spoke", "two.Id", mark: "AMPLS505"));

    [Fact]
    public Task FiresOnNetworksOfAHelperThatALoopPeers() => V3(
        Scope("one") + Scope("two") + """
        var hub = Networks.Create(group, "hub", one.Id);
        foreach (var spoke in new[] { Networks.Create(group, "spoke", two.Id) })
        {
            _ = new VirtualNetworkPeering("peering", new() { ResourceGroupName = group.Name, VirtualNetworkName = hub.Name, RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = spoke.Id } });
        }
        """,
        $$"""
        static class Networks
        {
            public static VirtualNetwork Create(ResourceGroup group, string name, Output<string> scope)
            {
                var network = new VirtualNetwork(name, new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
                var subnet = new Subnet(name, new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
                _ = new {|AMPLS505:PrivateEndpoint|}(name, new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = name, PrivateLinkServiceId = scope, GroupIds = { "azuremonitor" } } },
                });
                return network;
            }
        }
        """);

    [Fact]
    public Task NearMissZonesOfTheirOwn() => V3(
        PeeredNetworks + Zone("zone") + Zone("other") + Mistake
        + Endpoint("first", "hub", "one.Id") + ZoneGroup("firstZones", "first.Name", "zone.Id")
        + Endpoint("second", "spoke", "two.Id") + ZoneGroup("secondZones", "second.Name", "other.Id"));

    [Fact]
    public Task NearMissOneScope() => V3(PeeredNetworks + Mistake + Endpoint("first", "hub", "one.Id") + Endpoint("second", "spoke", "one.Id"));

    [Fact]
    public Task NearMissNotPeered() => V3(
        PeeredNetworks + Network("apart") + Mistake + Endpoint("first", "hub", "one.Id") + Endpoint("second", "apart", "two.Id"));

    [Fact]
    public Task NearMissDnsServersOfTheNetworksOwn() => V3(
        Scope("one") + Scope("two") + Network("hub") + Network("spoke", "DhcpOptions = new Inputs.DhcpOptionsArgs { DnsServers = { \"10.0.0.4\" } },") + Peering("hub", "spoke") + Mistake
        + Endpoint("first", "hub", "one.Id") + Endpoint("second", "spoke", "two.Id"));

    [Fact]
    public Task Unknown() => V3(
        PeeredNetworks + Zone("zone") + Mistake
        + Endpoint("first", "hub", "one.Id") + ZoneGroup("firstZones", "first.Name", "zone.Id")
        + Endpoint("second", "spoke", "two.Id") + ZoneGroup("secondZones", "second.Name", "config.Require(\"zone\")")
        + Endpoint("someScope", "spoke", "config.Require(\"scope\")"));

    [Fact]
    public Task UnknownZonesInClassic() => Classic(
        ClassicScope("one") + ClassicScope("two") + ClassicNetwork("hub") + ClassicNetwork("spoke") + ClassicNetwork("other") + ClassicPeering("spoke", "hub") + ClassicPeering("other", "hub") + ClassicZone("zone")
        + ClassicEndpoint("first", "hub", "one.Id", more: "PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = \"zones\", PrivateDnsZoneIds = { zone.Id } },")
        + ClassicEndpoint("second", "spoke", "two.Id", more: "PrivateDnsZoneGroup = (EndpointPrivateDnsZoneGroupArgs)Activator.CreateInstance(typeof(EndpointPrivateDnsZoneGroupArgs))!,")
        + ClassicEndpoint("third", "other", "two.Id", mark: "AMPLS505"));

    [Fact]
    public Task OnlyUnderACondition() => V3(
        Scope("one") + Scope("two") + Network("hub") + Network("spoke") + Mistake
        + "if (config.GetBoolean(\"peered\") == true) {\n" + Peering("hub", "spoke") + "}\n"
        + Endpoint("first", "hub", "one.Id") + Endpoint("second", "spoke", "two.Id"));
}
