using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

public sealed class AMPLS607Tests : RuleTests
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
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { PrivateDnsZoneId = oms.Id },
                },
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
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { PrivateDnsZoneId = oms.Id },
                },
            });
            """);

    [Fact]
    public Task FiresOnTheSecondOfOneName() => V3("""
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
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { Name = "Monitor", PrivateDnsZoneId = oms.Id },
                },
            });
            """);

    [Fact]
    public Task FiresOnNull() => V3("""
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
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { Name = null!, PrivateDnsZoneId = oms.Id },
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
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            _ = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = new[] { monitor, oms }.Select(zone => new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { Name = "zone", PrivateDnsZoneId = zone.Id }).ToArray(),
            });
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
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            _ = new Zones("zones", group, endpoint.Name, monitor, oms);
            """, """
            sealed class Zones : ComponentResource
            {
                public Zones(string name, ResourceGroup group, Input<string> endpoint, params PrivateZone[] zones)
                    : base("test:index:Zones", name)
                {
                    var configs = new InputList<Inputs.PrivateDnsZoneConfigArgs>();
                    foreach (var zone in zones)
                    {
                        configs.Add(new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { PrivateDnsZoneId = zone.Id });
                    }

                    _ = new PrivateDnsZoneGroup(name, new() { ResourceGroupName = group.Name, PrivateEndpointName = endpoint, PrivateDnsZoneConfigs = configs }, new() { Parent = this });
                }
            }
            """);

    [Fact]
    public Task NearMissTwoNames() => V3("""
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
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id },
                },
            });
            var other = new PrivateLinkScope("other", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var otherNetwork = new VirtualNetwork("otherNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16" } } });
            var otherNetworkSubnet = new Subnet("otherNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = otherNetwork.Name, AddressPrefix = "10.1.0.0/26" });
            var otherEndpoint = new PrivateEndpoint("otherEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = otherNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "otherEndpoint", PrivateLinkServiceId = other.Id, GroupIds = { "azuremonitor" } } },
            });
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { PrivateDnsZoneId = ods.Id },
                },
            });
            """);

    [Fact]
    public Task NearMissTheNameOfAnotherGroup() => V3("""
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
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            var other = new PrivateLinkScope("other", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var otherNetwork = new VirtualNetwork("otherNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16" } } });
            var otherNetworkSubnet = new Subnet("otherNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = otherNetwork.Name, AddressPrefix = "10.1.0.0/26" });
            var otherEndpoint = new PrivateEndpoint("otherEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = otherNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "otherEndpoint", PrivateLinkServiceId = other.Id, GroupIds = { "azuremonitor" } } },
            });
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = ods.Id },
                    new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { PrivateDnsZoneId = oms.Id },
                },
            });
            """);

    [Fact]
    public Task NearMissTheNameIsSetLater() => V3("""
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
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var later = new Inputs.PrivateDnsZoneConfigArgs { PrivateDnsZoneId = oms.Id };
            later.Name = "oms";
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    later,
                },
            });
            var other = new PrivateLinkScope("other", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var otherNetwork = new VirtualNetwork("otherNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16" } } });
            var otherNetworkSubnet = new Subnet("otherNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = otherNetwork.Name, AddressPrefix = "10.1.0.0/26" });
            var otherEndpoint = new PrivateEndpoint("otherEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = otherNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "otherEndpoint", PrivateLinkServiceId = other.Id, GroupIds = { "azuremonitor" } } },
            });
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { PrivateDnsZoneId = ods.Id },
                },
            });
            """);

    [Fact]
    public Task NearMissUnderACondition() => V3("""
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
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var configs = new List<Inputs.PrivateDnsZoneConfigArgs> { new() { Name = "monitor", PrivateDnsZoneId = monitor.Id } };
            if (config.GetBoolean("oms") == true)
            {
                configs.Add(new() { Name = "monitor", PrivateDnsZoneId = oms.Id });
            }

            _ = new PrivateDnsZoneGroup("zones", new() { ResourceGroupName = group.Name, PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = configs });
            var other = new PrivateLinkScope("other", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var otherNetwork = new VirtualNetwork("otherNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16" } } });
            var otherNetworkSubnet = new Subnet("otherNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = otherNetwork.Name, AddressPrefix = "10.1.0.0/26" });
            var otherEndpoint = new PrivateEndpoint("otherEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = otherNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "otherEndpoint", PrivateLinkServiceId = other.Id, GroupIds = { "azuremonitor" } } },
            });
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { PrivateDnsZoneId = ods.Id },
                },
            });
            """);

    [Fact]
    public Task UnknownName() => V3("""
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
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = config.Require("first"), PrivateDnsZoneId = monitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = config.Require("second"), PrivateDnsZoneId = oms.Id },
                },
            });
            """);

    [Fact]
    public Task FiresOnTheEmptyText() => V3("""
            _ = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = "endpoint",
                PrivateDnsZoneConfigs = { new {|AMPLS607:Inputs.PrivateDnsZoneConfigArgs|} { Name = "", PrivateDnsZoneId = config.Require("zone") } },
            });
            """);
}
