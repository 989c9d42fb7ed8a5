using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Networking;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS512Tests : RuleTests
{
    private static readonly string TwoEndpoints = Scope("scope") + Network("a") + Network("b") + Zone("zone") + Zone("other")
        + Endpoint("first", "a", "scope.Id") + Endpoint("second", "b", "scope.Id") + ZoneGroup("firstZones", "first.Name", "zone.Id");

    private static readonly string Mistake = ZoneGroup("secondZones", "second.Name", "zone.Id", mark: "AMPLS512");

    [Fact]
    public Task FiresOnV3() => V3(TwoEndpoints + Mistake);

    [Fact]
    public Task FiresOnV2() => V2(TwoEndpoints + Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(
        ClassicScope("scope") + ClassicNetwork("a") + ClassicNetwork("b") + ClassicZone("zone")
        + ClassicEndpoint("first", "a", "scope.Id", more: "PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = \"zones\", PrivateDnsZoneIds = { zone.Id } },")
        + ClassicEndpoint("second", "b", "scope.Id", more: "PrivateDnsZoneGroup = new {|AMPLS512:EndpointPrivateDnsZoneGroupArgs|} { Name = \"zones\", PrivateDnsZoneIds = { zone.Id } },"));

    [Fact]
    public Task FiresOnZonesThatAreLookedUpOrWritten() => V3(
        TwoEndpoints + """
        var found = GetPrivateZone.Invoke(new() { ResourceGroupName = "dns", PrivateZoneName = "privatelink.monitor.azure.com" });

        """
        + ZoneGroup("secondZones", "second.Name", "found.Apply(zone => zone.Id)") + Network("c") + Endpoint("third", "c", "scope.Id")
        + ZoneGroup("thirdZones", "third.Name", "\"/subscriptions/a/resourceGroups/DNS/providers/Microsoft.Network/privateDnsZones/PrivateLink.monitor.azure.com\"", mark: "AMPLS512"));

    [Fact]
    public Task FiresOnceForALoopInAHelper() => V3(
        Scope("scope") + Network("a") + Network("b") + Zone("zone") + "Endpoints.Create(group, scope, zone, aSubnet, bSubnet);",
        $$"""
        static class Endpoints
        {
            public static void Create(ResourceGroup group, PrivateLinkScope scope, PrivateZone zone, params Subnet[] subnets)
            {
                for (var i = 0; i < subnets.Length; i++)
                {
                    var endpoint = new PrivateEndpoint($"endpoint-{i}", new()
                    {
                        ResourceGroupName = group.Name,
                        Subnet = new Inputs.SubnetArgs { Id = subnets[i].Id },
                        PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                    });
                    {{ZoneGroup("zones", "endpoint.Name", "zone.Id", mark: "AMPLS512").Replace("(\"zones\"", "($\"zones-{i}\"", StringComparison.Ordinal)}}
                }
            }
        }
        """);

    [Fact]
    public Task FiresInAComponent() => V3(
        TwoEndpoints + "_ = new Zones(\"second\", second, zone);",
        $$"""
        sealed class Zones : ComponentResource
        {
            public Zones(string name, PrivateEndpoint endpoint, PrivateZone zone)
                : base("test:index:Zones", name)
            {
                var group = new ResourceGroup("dns");
                {{ZoneGroup("zones", "endpoint.Name", "zone.Id", mark: "AMPLS512")}}
            }
        }
        """);

    /// <summary>Zones of their own; a storage account's endpoint that shares a zone with the scope's; an endpoint to another scope (610); two groups of one endpoint (605).</summary>
    [Fact]
    public Task NearMisses() => V3(
        TwoEndpoints + Scope("otherScope") + Network("c")
        + Endpoint("storage", "c", "\"/subscriptions/a/resourceGroups/b/providers/Microsoft.Storage/storageAccounts/c\"", "\"blob\"") + ZoneGroup("storageZones", "storage.Name", "zone.Id")
        + Endpoint("elsewhere", "c", "otherScope.Id") + ZoneGroup("elsewhereZones", "elsewhere.Name", "zone.Id")
        + Endpoint("third", "c", "scope.Id") + ZoneGroup("thirdZones", "third.Name", "other.Id")
        + ZoneGroup("again", "first.Name", "zone.Id")
        + Mistake);

    /// <summary>The zone may be of the same name in another subscription.</summary>
    [Fact]
    public Task NearMissZonesOfTwoSubscriptions() => V3(
        TwoEndpoints + Network("c") + Network("d") + Endpoint("third", "c", "scope.Id") + Endpoint("fourth", "d", "scope.Id")
        + ZoneGroup("thirdZones", "third.Name", "\"/subscriptions/a/resourceGroups/dns/providers/Microsoft.Network/privateDnsZones/privatelink.monitor.azure.com\"")
        + ZoneGroup("fourthZones", "fourth.Name", "\"/subscriptions/b/resourceGroups/dns/providers/Microsoft.Network/privateDnsZones/privatelink.monitor.azure.com\"")
        + Mistake);

    [Fact]
    public Task Unknown() => V3(
        TwoEndpoints + Network("c")
        + Endpoint("third", "c", "scope.Id") + ZoneGroup("thirdZones", "third.Name", "config.Require(\"zone\")")
        + Endpoint("fourth", "c", "config.Require(\"scope\")") + ZoneGroup("fourthZones", "fourth.Name", "zone.Id")
        + ZoneGroup("someEndpoint", "config.Require(\"endpoint\")", "zone.Id")
        + Mistake);

    [Fact]
    public Task OnlyUnderACondition() => V3(
        TwoEndpoints + Network("c") + Endpoint("third", "c", "scope.Id")
        + "if (config.GetBoolean(\"dns\") == true) {\n" + ZoneGroup("maybe", "third.Name", "zone.Id") + "}\n"
        + Mistake);
}
