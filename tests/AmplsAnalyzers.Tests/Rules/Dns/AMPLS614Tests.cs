using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS614Tests : RuleTests
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
            _ = new {|AMPLS614:PrivateRecordSet|}("api", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
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
            _ = new {|AMPLS614:PrivateRecordSet|}("api", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/26" } });
            var monitor = new Zone("monitor", new() { ResourceGroupName = group.Name, Name = "privatelink.monitor.azure.com" });
            var endpoint = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = networkSubnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
                PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "endpoint", PrivateDnsZoneIds = { monitor.Id } },
            });
            _ = new {|AMPLS614:ARecord|}("api", new() { ResourceGroupName = group.Name, ZoneName = monitor.Name, Name = "api", Ttl = 60, Records = { "10.0.0.4" } });
            """);

    [Fact]
    public Task FiresOnAnAddressOfSixteenBytes() => V3("""
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
            _ = new {|AMPLS614:PrivateRecordSet|}("api", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "aaaa", RelativeRecordSetName = "api", Ttl = 60 });
            """);

    [Fact]
    public Task FiresOnAnUnknownName() => V3("""
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
            _ = new {|AMPLS614:PrivateRecordSet|}("api", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "A", RelativeRecordSetName = config.Require("name"), Ttl = 60 });
            """);

    [Fact]
    public Task FiresOnTheSolutionPacks() => V3("""
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
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = blob.Id },
                },
            });
            _ = new {|AMPLS614:PrivateRecordSet|}("packs", new() { ResourceGroupName = group.Name, PrivateZoneName = blob.Name, RecordType = "A", RelativeRecordSetName = "scadvisorcontent", Ttl = 60 });
            """);

    [Fact]
    public Task FiresOnTheZonesNameInWords() => V3("""
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
            _ = new {|AMPLS614:PrivateRecordSet|}("api", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.Monitor.azure.com", RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
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
            foreach (var name in new[] { "api", "live", "profiler" })
            {
                _ = new {|AMPLS614:PrivateRecordSet|}(name, new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "A", RelativeRecordSetName = name, Ttl = 60 });
            }
            """);

    [Fact]
    public Task FiresInAHelper() => V3("""
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
            Records.Add(group, monitor);
            """, """
            static class Records
            {
                public static void Add(ResourceGroup group, PrivateZone zone)
                    => _ = new {|AMPLS614:PrivateRecordSet|}("api", new() { ResourceGroupName = group.Name, PrivateZoneName = zone.Name, RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
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
            if (config.GetBoolean("hand") == true)
            {
                _ = new {|AMPLS614:PrivateRecordSet|}("api", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            }
            """);

    [Fact]
    public Task NearMissAnotherType() => V3("""
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
            _ = new PrivateRecordSet("text", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "TXT", RelativeRecordSetName = "api", Ttl = 60 });
            _ = new {|AMPLS614:PrivateRecordSet|}("wrong", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            """);

    [Fact]
    public Task NearMissAnotherZone() => V3("""
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
            var own = new PrivateZone("own", new() { ResourceGroupName = group.Name, PrivateZoneName = "contoso.example", Location = "global" });
            _ = new PrivateRecordSet("api", new() { ResourceGroupName = group.Name, PrivateZoneName = own.Name, RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            _ = new {|AMPLS614:PrivateRecordSet|}("wrong", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            """);

    [Fact]
    public Task NearMissAStorageAccount() => V3("""
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
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = blob.Id },
                },
            });
            _ = new PrivateRecordSet("account", new() { ResourceGroupName = group.Name, PrivateZoneName = blob.Name, RecordType = "A", RelativeRecordSetName = "contosoaccount", Ttl = 60 });
            _ = new {|AMPLS614:PrivateRecordSet|}("wrong", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            """);

    [Fact]
    public Task NearMissNoScopesGroup() => V3("""
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
            var byHand = new PrivateZone("byHand", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            _ = new PrivateRecordSet("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = byHand.Name, RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            _ = new {|AMPLS614:PrivateRecordSet|}("wrong", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            """);

    [Fact]
    public Task UnknownType() => V3("""
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
            _ = new PrivateRecordSet("api", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, RecordType = config.Require("type"), RelativeRecordSetName = "api", Ttl = 60 });
            """);

    [Fact]
    public Task UnknownZone() => V3("""
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
            _ = new PrivateRecordSet("api", new() { ResourceGroupName = group.Name, PrivateZoneName = config.Require("zone"), RecordType = "A", RelativeRecordSetName = "api", Ttl = 60 });
            """);

    /// <summary>The provider has this class; the stand-in for it has not.</summary>
    [Fact]
    public Task FiresOnAnAddressOfSixteenBytesInClassic() => Classic(
        ClassicScope("scope") + ClassicNetwork("hub") + ClassicZone("monitor")
        + ClassicEndpoint("endpoint", "hub", "scope.Id", more: "PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = \"zones\", PrivateDnsZoneIds = { monitor.Id } },")
        + "_ = new {|AMPLS614:AAAARecord|}(\"api\", new() { ResourceGroupName = group.Name, ZoneName = monitor.Name, Name = \"api\", Ttl = 300, Records = { \"fd00::4\" } });",
        """
        namespace Pulumi.Azure.PrivateDns
        {
            public class AAAARecord(string name, AAAARecordArgs args, CustomResourceOptions? options = null)
                : CustomResource("azure:privatedns/aAAARecord:AAAARecord", name, args, options);

            public sealed class AAAARecordArgs : ResourceArgs
            {
                public Input<string>? Name { get; set; }

                public InputList<string> Records { get; set; } = [];

                public Input<string> ResourceGroupName { get; set; } = null!;

                public Input<int> Ttl { get; set; } = null!;

                public Input<string> ZoneName { get; set; } = null!;
            }
        }
        """);
}
