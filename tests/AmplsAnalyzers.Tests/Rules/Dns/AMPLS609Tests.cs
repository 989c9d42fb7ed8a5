using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

public sealed class AMPLS609Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var reader = new {|AMPLS609:VirtualNetworkLink|}("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var reader = new {|AMPLS609:VirtualNetworkLink|}("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/26" } });
            var monitor = new Zone("monitor", new() { ResourceGroupName = group.Name, Name = "privatelink.monitor.azure.com" });
            _ = new {|AMPLS609:ZoneVirtualNetworkLink|}("reader", new() { ResourceGroupName = group.Name, PrivateDnsZoneName = monitor.Name, VirtualNetworkId = network.Id });
            """);

    [Fact]
    public Task FiresOnGovernmentsZone() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.Monitor.azure.us", Location = "global" });
            var reader = new {|AMPLS609:VirtualNetworkLink|}("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task FiresOnTheDefaultPolicy() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var reader = new {|AMPLS609:VirtualNetworkLink|}("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id }, ResolutionPolicy = ResolutionPolicy.Default });
            """);

    [Fact]
    public Task FiresBesideAScopeAndAnEndpointWithoutAGroup() => V3("""
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
            var reader = new {|AMPLS609:VirtualNetworkLink|}("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var second = new VirtualNetwork("second", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16" } } });
            var secondSubnet = new Subnet("second", new() { ResourceGroupName = group.Name, VirtualNetworkName = second.Name, AddressPrefix = "10.1.0.0/26" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            foreach (var (key, reader) in new Dictionary<string, VirtualNetwork> { ["first"] = network, ["second"] = second })
            {
                _ = new {|AMPLS609:VirtualNetworkLink|}(key, new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = reader.Id } });
            }
            """);

    [Fact]
    public Task FiresInAComponent() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            _ = new Dns("dns", group, network);
            """, """
            sealed class Dns : ComponentResource
            {
                public Dns(string name, ResourceGroup group, VirtualNetwork network)
                    : base("test:index:Dns", name)
                {
                    var options = new CustomResourceOptions { Parent = this };
                    var zone = new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" }, options);
                    _ = new {|AMPLS609:VirtualNetworkLink|}(name, new() { ResourceGroupName = group.Name, PrivateZoneName = zone.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } }, options);
                }
            }
            """);

    [Fact]
    public Task NearMissFilled() => V3("""
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
            var reader = new VirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            var empty = new PrivateZone("empty", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var emptyLink = new {|AMPLS609:VirtualNetworkLink|}("emptyLink", new() { ResourceGroupName = group.Name, PrivateZoneName = empty.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task NearMissFilledUnderACondition() => V3("""
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
            var reader = new VirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            if (config.GetBoolean("private") == true)
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
            var empty = new PrivateZone("empty", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var emptyLink = new {|AMPLS609:VirtualNetworkLink|}("emptyLink", new() { ResourceGroupName = group.Name, PrivateZoneName = empty.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task NearMissFallsBack() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var reader = new VirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id }, ResolutionPolicy = "NxDomainRedirect" });
            var empty = new PrivateZone("empty", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var emptyLink = new {|AMPLS609:VirtualNetworkLink|}("emptyLink", new() { ResourceGroupName = group.Name, PrivateZoneName = empty.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task NearMissRecordsByHand() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var reader = new VirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            _ = new PrivateRecordSet("api", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            var empty = new PrivateZone("empty", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var emptyLink = new {|AMPLS609:VirtualNetworkLink|}("emptyLink", new() { ResourceGroupName = group.Name, PrivateZoneName = empty.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task NearMissAnotherZone() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var reader = new VirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = ods.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            var empty = new PrivateZone("empty", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var emptyLink = new {|AMPLS609:VirtualNetworkLink|}("emptyLink", new() { ResourceGroupName = group.Name, PrivateZoneName = empty.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task NearMissTheZoneIsAStackOutput() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var reader = new VirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            var empty = new PrivateZone("empty", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var emptyLink = new {|AMPLS609:VirtualNetworkLink|}("emptyLink", new() { ResourceGroupName = group.Name, PrivateZoneName = empty.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            return new Dictionary<string, object?> { ["zone"] = monitor.Id };
            """);

    [Fact]
    public Task NearMissTheLinkIsUnderACondition() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            if (config.GetBoolean("private") == true)
            {
                var reader = new VirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            }
            var empty = new PrivateZone("empty", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var emptyLink = new {|AMPLS609:VirtualNetworkLink|}("emptyLink", new() { ResourceGroupName = group.Name, PrivateZoneName = empty.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task NearMissTheZoneIsLookedUp() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var shared = PrivateZone.Get("shared", $"/subscriptions/{config.Require("hub")}/resourceGroups/dns/providers/Microsoft.Network/privateDnsZones/privatelink.monitor.azure.com");
            var reader = new VirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = shared.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            var empty = new PrivateZone("empty", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var emptyLink = new {|AMPLS609:VirtualNetworkLink|}("emptyLink", new() { ResourceGroupName = group.Name, PrivateZoneName = empty.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            """);

    [Fact]
    public Task UnknownPolicy() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var reader = new VirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id }, ResolutionPolicy = config.Require("policy") });
            """);

    [Fact]
    public Task UnknownZoneInAGroup() => V3("""
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
            var reader = new VirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = config.Require("zone") },
                },
            });
            """);

    [Fact]
    public Task UnknownGroupInClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/26" } });
            var monitor = new Zone("monitor", new() { ResourceGroupName = group.Name, Name = "privatelink.monitor.azure.com" });
            var endpoint = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = networkSubnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
                PrivateDnsZoneGroup = config.GetBoolean("private") == true ? new EndpointPrivateDnsZoneGroupArgs { Name = "zones", PrivateDnsZoneIds = { monitor.Id } } : null!,
            });
            _ = new ZoneVirtualNetworkLink("reader", new() { ResourceGroupName = group.Name, PrivateDnsZoneName = monitor.Name, VirtualNetworkId = network.Id });
            """);
}
