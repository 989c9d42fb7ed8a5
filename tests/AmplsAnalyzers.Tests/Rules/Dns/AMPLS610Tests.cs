using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

using static NativeStatements;

public sealed class AMPLS610Tests : RuleTests
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
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var agentsvc = new PrivateZone("agentsvc", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.agentsvc.azure-automation.net", Location = "global" });
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ods", PrivateDnsZoneId = ods.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "agentsvc", PrivateDnsZoneId = agentsvc.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = blob.Id },
                },
            });
            var otherZones = new {|AMPLS610:PrivateDnsZoneGroup|}("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ods", PrivateDnsZoneId = ods.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "agentsvc", PrivateDnsZoneId = agentsvc.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = blob.Id },
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
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var agentsvc = new PrivateZone("agentsvc", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.agentsvc.azure-automation.net", Location = "global" });
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ods", PrivateDnsZoneId = ods.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "agentsvc", PrivateDnsZoneId = agentsvc.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = blob.Id },
                },
            });
            var otherZones = new {|AMPLS610:PrivateDnsZoneGroup|}("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ods", PrivateDnsZoneId = ods.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "agentsvc", PrivateDnsZoneId = agentsvc.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = blob.Id },
                },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/26" } });
            var other = new PrivateLinkScope("other", new() { ResourceGroupName = group.Name });
            var otherNetwork = new VirtualNetwork("otherNetwork", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.1.0.0/16" } });
            var otherNetworkSubnet = new Subnet("otherNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = otherNetwork.Name, AddressPrefixes = { "10.1.0.0/26" } });
            var monitor = new Zone("monitor", new() { ResourceGroupName = group.Name, Name = "privatelink.monitor.azure.com" });
            var endpoint = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = networkSubnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
                PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "endpoint", PrivateDnsZoneIds = { monitor.Id } },
            });
            var otherEndpoint = new Endpoint("otherEndpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = otherNetworkSubnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "otherEndpoint", IsManualConnection = false, PrivateConnectionResourceId = other.Id, SubresourceNames = { "azuremonitor" } },
                PrivateDnsZoneGroup = new {|AMPLS610:EndpointPrivateDnsZoneGroupArgs|} { Name = "otherEndpoint", PrivateDnsZoneIds = { monitor.Id } },
            });
            """);

    [Fact]
    public Task FiresOnOneOfFive() => V3("""
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
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var agentsvc = new PrivateZone("agentsvc", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.agentsvc.azure-automation.net", Location = "global" });
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var ownMonitor = new PrivateZone("ownMonitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ods", PrivateDnsZoneId = ods.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "agentsvc", PrivateDnsZoneId = agentsvc.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = blob.Id },
                },
            });
            var otherZones = new {|AMPLS610:PrivateDnsZoneGroup|}("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ownMonitor", PrivateDnsZoneId = ownMonitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ods", PrivateDnsZoneId = ods.Id },
                },
            });
            """);

    [Fact]
    public Task FiresOnIdsInWords() => V3("""
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
            const string zone = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/dns/providers/Microsoft.Network/privateDnsZones/privatelink.monitor.azure.com";
            _ = new PrivateDnsZoneGroup("zones", new() { ResourceGroupName = group.Name, PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = zone } } });
            _ = new {|AMPLS610:PrivateDnsZoneGroup|}("otherZones", new() { ResourceGroupName = group.Name, PrivateEndpointName = otherEndpoint.Name, PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = zone.ToLowerInvariant() } } });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            foreach (var environment in new[] { "test", "live" })
            {
                var scope = new PrivateLinkScope(environment, new()
                {
                    ResourceGroupName = group.Name,
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });
                var network = new VirtualNetwork(environment, new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
                var networkSubnet = new Subnet(environment, new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
                var endpoint = new PrivateEndpoint(environment, new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = environment, PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                });
                _ = new {|AMPLS610:PrivateDnsZoneGroup|}(environment, new() { ResourceGroupName = group.Name, PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id } } });
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
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            Zones.Add(group, endpoint, monitor);
            Zones.Add(group, otherEndpoint, monitor);
            """, """
            static class Zones
            {
                public static void Add(ResourceGroup group, PrivateEndpoint endpoint, PrivateZone zone)
                    => _ = new {|AMPLS610:PrivateDnsZoneGroup|}("zones", new() { ResourceGroupName = group.Name, PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = zone.Id } } });
            }
            """);

    [Fact]
    public Task NearMissSeparateZones() => V3("""
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
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var ownMonitor = new PrivateZone("ownMonitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ownMonitor", PrivateDnsZoneId = ownMonitor.Id },
                },
            });
            var third = new PrivateLinkScope("third", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var thirdNetwork = new VirtualNetwork("thirdNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.2.0.0/16" } } });
            var thirdNetworkSubnet = new Subnet("thirdNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = thirdNetwork.Name, AddressPrefix = "10.2.0.0/26" });
            var thirdEndpoint = new PrivateEndpoint("thirdEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = thirdNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "thirdEndpoint", PrivateLinkServiceId = third.Id, GroupIds = { "azuremonitor" } } },
            });
            var thirdZones = new {|AMPLS610:PrivateDnsZoneGroup|}("thirdZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = thirdEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            """);

    [Fact]
    public Task NearMissOneScope() => V3("""
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
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            var third = new PrivateLinkScope("third", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var thirdNetwork = new VirtualNetwork("thirdNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.2.0.0/16" } } });
            var thirdNetworkSubnet = new Subnet("thirdNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = thirdNetwork.Name, AddressPrefix = "10.2.0.0/26" });
            var thirdEndpoint = new PrivateEndpoint("thirdEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = thirdNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "thirdEndpoint", PrivateLinkServiceId = third.Id, GroupIds = { "azuremonitor" } } },
            });
            var thirdZones = new {|AMPLS610:PrivateDnsZoneGroup|}("thirdZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = thirdEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
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
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Kind = "StorageV2", Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            var blobs = new PrivateEndpoint("blobs", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "blobs", PrivateLinkServiceId = account.Id, GroupIds = { "blob" } } },
            });
            var blobZones = new PrivateDnsZoneGroup("blobZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = blobs.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = blob.Id },
                },
            });
            var third = new PrivateLinkScope("third", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var thirdNetwork = new VirtualNetwork("thirdNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.2.0.0/16" } } });
            var thirdNetworkSubnet = new Subnet("thirdNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = thirdNetwork.Name, AddressPrefix = "10.2.0.0/26" });
            var thirdEndpoint = new PrivateEndpoint("thirdEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = thirdNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "thirdEndpoint", PrivateLinkServiceId = third.Id, GroupIds = { "azuremonitor" } } },
            });
            var thirdZones = new {|AMPLS610:PrivateDnsZoneGroup|}("thirdZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = thirdEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            """);

    [Fact]
    public Task NearMissTheSecondGroupIsUnderACondition() => V3("""
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
            if (config.GetBoolean("other") == true)
            {
                var otherZones = new PrivateDnsZoneGroup("otherZones", new()
                {
                    ResourceGroupName = group.Name,
                    PrivateEndpointName = otherEndpoint.Name,
                    PrivateDnsZoneConfigs =
                    {
                        new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                    },
                });
            }
            var third = new PrivateLinkScope("third", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var thirdNetwork = new VirtualNetwork("thirdNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.2.0.0/16" } } });
            var thirdNetworkSubnet = new Subnet("thirdNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = thirdNetwork.Name, AddressPrefix = "10.2.0.0/26" });
            var thirdEndpoint = new PrivateEndpoint("thirdEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = thirdNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "thirdEndpoint", PrivateLinkServiceId = third.Id, GroupIds = { "azuremonitor" } } },
            });
            var thirdZones = new {|AMPLS610:PrivateDnsZoneGroup|}("thirdZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = thirdEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
            """);

    [Fact]
    public Task UnknownScope() => V3("""
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
            var otherNetwork = new VirtualNetwork("otherNetwork", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.1.0.0/16" } } });
            var otherNetworkSubnet = new Subnet("otherNetwork", new() { ResourceGroupName = group.Name, VirtualNetworkName = otherNetwork.Name, AddressPrefix = "10.1.0.0/26" });
            var otherEndpoint = new PrivateEndpoint("otherEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = otherNetworkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "otherEndpoint", PrivateLinkServiceId = config.Require("scope"), GroupIds = { "azuremonitor" } } },
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
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
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
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = config.Require("zone") },
                },
            });
            """);

    [Theory]
    [InlineData("", "the private link is lost")]
    [InlineData("_ = new PrivateLinkScopedResource(\"logs\", new() { ResourceGroupName = group.Name, ScopeName = one.Name, LinkedResourceId = logs.Id });", "what is sent for Log Analytics queries is blocked")]
    public Task SaysWhatBreaks(string link, string consequence)
    {
        var test = Test(ProviderShape.V3, ProgramFrame.V3(
            Scope("one") + Scope("two") + Workspace("logs") + link + Network("hub") + Network("spoke") + Endpoint("toOne", "hub", "one.Id") + Endpoint("toTwo", "spoke", "two.Id") + Zone("monitor")
            + ZoneGroup("first", "toOne.Name", "monitor.Id") + ZoneGroup("second", "toTwo.Name", "monitor.Id", "#0")));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AMPLS610").WithLocation(0).WithMessage(
            $"'second' will replace what 'first' writes into 'privatelink.monitor.azure.com' for another private link scope, so in the networks of that scope {consequence}; use one scope, or separate zones"));
        return RunAsync(test);
    }
}
