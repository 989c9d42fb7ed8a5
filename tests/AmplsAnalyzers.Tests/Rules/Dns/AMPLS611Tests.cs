using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

public sealed class AMPLS611Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new {|AMPLS611:PrivateEndpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new {|AMPLS611:PrivateEndpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/26" } });
            var endpoint = new {|AMPLS611:Endpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = networkSubnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
            });
            """);

    [Fact]
    public Task FiresOnANullGroupInClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/26" } });
            var endpoint = new {|AMPLS611:Endpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = networkSubnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
                PrivateDnsZoneGroup = null!,
            });
            """);

    [Fact]
    public Task FiresOnAManualConnection() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new {|AMPLS611:PrivateEndpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                ManualPrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            """);

    [Fact]
    public Task FiresWhereTheGroupIsAnotherEndpoints() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new {|AMPLS611:PrivateEndpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var otherNetwork = new VirtualNetwork("otherNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16" } } });
            var otherNetworkSubnet = new Subnet("otherNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = otherNetwork.Name, AddressPrefix = "10.1.0.0/26" });
            var otherEndpoint = new PrivateEndpoint("otherEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = otherNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "otherEndpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            foreach (var place in new[] { "west", "north" })
            {
                var network = new VirtualNetwork(place, new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
                var networkSubnet = new Subnet(place, new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
                var endpoint = new {|AMPLS611:PrivateEndpoint|}(place, new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = place, PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                });
            }
            """);

    [Fact]
    public Task FiresInAComponent() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            _ = new Connection("connection", group, scope, networkSubnet);
            """, """
            sealed class Connection : ComponentResource
            {
                public Connection(string name, ResourceGroup group, PrivateLinkScope scope, Subnet subnet)
                    : base("test:index:Connection", name)
                    => _ = new {|AMPLS611:PrivateEndpoint|}(name, new()
                    {
                        ResourceGroupName = group.Name,
                        Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                        PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = name, PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                    }, new() { Parent = this });
            }
            """);

    [Fact]
    public Task NearMissAGroup() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            var bareNetwork = new VirtualNetwork("bareNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.9.0.0/16" } } });
            var bareNetworkSubnet = new Subnet("bareNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = bareNetwork.Name, AddressPrefix = "10.9.0.0/26" });
            var bare = new {|AMPLS611:PrivateEndpoint|}("bare", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = bareNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "bare", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            """);

    [Fact]
    public Task NearMissAGroupByTheEndpointsName() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = "pe-monitor",
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = "PE-monitor",
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            var bareNetwork = new VirtualNetwork("bareNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.9.0.0/16" } } });
            var bareNetworkSubnet = new Subnet("bareNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = bareNetwork.Name, AddressPrefix = "10.9.0.0/26" });
            var bare = new {|AMPLS611:PrivateEndpoint|}("bare", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = bareNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "bare", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            """);

    [Fact]
    public Task NearMissAGroupUnderACondition() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            if (config.GetBoolean("dns") == true)
            {
                var zones = new PrivateDnsZoneGroup("zones", new()
                {
                    ResourceGroupName = group.Name,
                    PrivateEndpointName = endpoint.Name,
                    PrivateDnsZoneConfigs =
                    {
                        new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    },
                });
            }
            var bareNetwork = new VirtualNetwork("bareNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.9.0.0/16" } } });
            var bareNetworkSubnet = new Subnet("bareNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = bareNetwork.Name, AddressPrefix = "10.9.0.0/26" });
            var bare = new {|AMPLS611:PrivateEndpoint|}("bare", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = bareNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "bare", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            """);

    [Fact]
    public Task NearMissAnotherServicesEndpoint() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var other = new PrivateEndpoint("other", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "other", PrivateLinkServiceId = config.Require("account"), GroupIds = { "blob" } } },
            });
            var bareNetwork = new VirtualNetwork("bareNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.9.0.0/16" } } });
            var bareNetworkSubnet = new Subnet("bareNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = bareNetwork.Name, AddressPrefix = "10.9.0.0/26" });
            var bare = new {|AMPLS611:PrivateEndpoint|}("bare", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = bareNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "bare", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            """);

    [Fact]
    public Task NearMissTheEndpointIsAStackOutput() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var bareNetwork = new VirtualNetwork("bareNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.9.0.0/16" } } });
            var bareNetworkSubnet = new Subnet("bareNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = bareNetwork.Name, AddressPrefix = "10.9.0.0/26" });
            var bare = new {|AMPLS611:PrivateEndpoint|}("bare", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = bareNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "bare", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            return new Dictionary<string, object?> { ["endpoint"] = endpoint.Id };
            """);

    [Fact]
    public Task NearMissTheEndpointIsUnderACondition() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            if (config.GetBoolean("private") == true)
            {
                var endpoint = new PrivateEndpoint("endpoint", new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                });
            }
            var bareNetwork = new VirtualNetwork("bareNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.9.0.0/16" } } });
            var bareNetworkSubnet = new Subnet("bareNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = bareNetwork.Name, AddressPrefix = "10.9.0.0/26" });
            var bare = new {|AMPLS611:PrivateEndpoint|}("bare", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = bareNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "bare", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            """);

    [Fact]
    public Task NearMissTheGroupIsUnderAConditionInClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/26" } });
            var monitor = new Zone("monitor", new() { ResourceGroupName = group.Name, Name = "privatelink.monitor.azure.com" });
            var endpoint = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = networkSubnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
                PrivateDnsZoneGroup = config.GetBoolean("dns") == true ? new EndpointPrivateDnsZoneGroupArgs { Name = "zones", PrivateDnsZoneIds = { monitor.Id } } : null!,
            });
            var bareNetwork = new VirtualNetwork("bareNetwork", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.9.0.0/16" } });
            var bareNetworkSubnet = new Subnet("bareNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = bareNetwork.Name, AddressPrefixes = { "10.9.0.0/26" } });
            var bare = new {|AMPLS611:Endpoint|}("bare", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = bareNetworkSubnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "bare", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
            });
            """);

    [Fact]
    public Task NearMissRecordsByHand() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            _ = new PrivateRecordSet("api", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            """);

    [Fact]
    public Task NearMissTheNetworkAsksServersOfItsOwn() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            foreach (var server in new[] { "10.1.0.4", "10.1.0.5" })
            {
                var network = new VirtualNetwork(server, new()
                {
                    ResourceGroupName = group.Name,
                    AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
                    DhcpOptions = new Inputs.DhcpOptionsArgs { DnsServers = { server } },
                });
                var networkSubnet = new Subnet(server, new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
                _ = new PrivateEndpoint(server, new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                });
            }
            """);

    [Fact]
    public Task UnknownGroup() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = config.Require("endpoint"),
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            """);

    [Fact]
    public Task UnknownService() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = config.Require("service"), GroupIds = config.RequireObject<List<string>>("groups") } },
            });
            """);
}
