using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

public sealed class AMPLS606Tests : RuleTests
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
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var agentsvc = new PrivateZone("agentsvc", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.agentsvc.azure-automation.net", Location = "global" });
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var vault = new PrivateZone("vault", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.vaultcore.azure.net", Location = "global" });
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
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "vault", PrivateDnsZoneId = {|AMPLS606:vault.Id|} },
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
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var agentsvc = new PrivateZone("agentsvc", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.agentsvc.azure-automation.net", Location = "global" });
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var vault = new PrivateZone("vault", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.vaultcore.azure.net", Location = "global" });
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
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "vault", PrivateDnsZoneId = {|AMPLS606:vault.Id|} },
                },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/26" } });
            var monitor = new Zone("monitor", new() { ResourceGroupName = group.Name, Name = "privatelink.monitor.azure.com" });
            var oms = new Zone("oms", new() { ResourceGroupName = group.Name, Name = "privatelink.oms.opinsights.azure.com" });
            var ods = new Zone("ods", new() { ResourceGroupName = group.Name, Name = "privatelink.ods.opinsights.azure.com" });
            var agentsvc = new Zone("agentsvc", new() { ResourceGroupName = group.Name, Name = "privatelink.agentsvc.azure-automation.net" });
            var blob = new Zone("blob", new() { ResourceGroupName = group.Name, Name = "privatelink.blob.core.windows.net" });
            var vault = new Zone("vault", new() { ResourceGroupName = group.Name, Name = "privatelink.vaultcore.azure.net" });
            var endpoint = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = networkSubnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
                PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "endpoint", PrivateDnsZoneIds = { monitor.Id, oms.Id, ods.Id, agentsvc.Id, blob.Id, {|AMPLS606:vault.Id|} } },
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
            var names = new[] { "privatelink.monitor.azure.com", "privatelink.oms.opinsights.azure.com", "privatelink.ods.opinsights.azure.com", "privatelink.agentsvc.azure-automation.net", "privatelink.blob.core.windows.net", "privatelink.file.core.windows.net", "privatelink.vaultcore.azure.net" };
            _ = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = names.Select(name => new Inputs.PrivateDnsZoneConfigArgs { Name = name, PrivateDnsZoneId = {|AMPLS606:new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" }).Id|} }).ToList(),
            });
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
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var agentsvc = new PrivateZone("agentsvc", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.agentsvc.azure-automation.net", Location = "global" });
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var vault = new PrivateZone("vault", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.vaultcore.azure.net", Location = "global" });
            Zones.Group(group, endpoint, monitor, oms, ods, agentsvc, blob, vault);
            """, """
            static class Zones
            {
                public static void Group(ResourceGroup group, PrivateEndpoint endpoint, params PrivateZone[] zones)
                {
                    var configs = new List<Inputs.PrivateDnsZoneConfigArgs>();
                    foreach (var zone in zones)
                    {
                        configs.Add(new() { Name = $"zone-{configs.Count}", PrivateDnsZoneId = {|AMPLS606:zone.Id|} });
                    }

                    _ = new PrivateDnsZoneGroup("zones", new() { ResourceGroupName = group.Name, PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = configs });
                }
            }
            """);

    [Fact]
    public Task NearMissFive() => V3("""
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
            var omonitor = new PrivateZone("omonitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var ooms = new PrivateZone("ooms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var oods = new PrivateZone("oods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var oagentsvc = new PrivateZone("oagentsvc", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.agentsvc.azure-automation.net", Location = "global" });
            var oblob = new PrivateZone("oblob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var ovault = new PrivateZone("ovault", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.vaultcore.azure.net", Location = "global" });
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "omonitor", PrivateDnsZoneId = omonitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ooms", PrivateDnsZoneId = ooms.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oods", PrivateDnsZoneId = oods.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oagentsvc", PrivateDnsZoneId = oagentsvc.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oblob", PrivateDnsZoneId = oblob.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ovault", PrivateDnsZoneId = {|AMPLS606:ovault.Id|} },
                },
            });
            """);

    [Fact]
    public Task NearMissGovernmentsOwnSix() => V3("""
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
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.us", Location = "global" });
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.us", Location = "global" });
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.us", Location = "global" });
            var agentsvc = new PrivateZone("agentsvc", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.agentsvc.azure-automation.us", Location = "global" });
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.usgovcloudapi.net", Location = "global" });
            var adx = new PrivateZone("adx", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.adx.monitor.azure.us", Location = "global" });
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
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "adx", PrivateDnsZoneId = adx.Id },
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
            var omonitor = new PrivateZone("omonitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var ooms = new PrivateZone("ooms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var oods = new PrivateZone("oods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var oagentsvc = new PrivateZone("oagentsvc", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.agentsvc.azure-automation.net", Location = "global" });
            var oblob = new PrivateZone("oblob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var ovault = new PrivateZone("ovault", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.vaultcore.azure.net", Location = "global" });
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "omonitor", PrivateDnsZoneId = omonitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ooms", PrivateDnsZoneId = ooms.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oods", PrivateDnsZoneId = oods.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oagentsvc", PrivateDnsZoneId = oagentsvc.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oblob", PrivateDnsZoneId = oblob.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ovault", PrivateDnsZoneId = {|AMPLS606:ovault.Id|} },
                },
            });
            """);

    [Fact]
    public Task NearMissASixthUnderACondition() => V3("""
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
            var ods = new PrivateZone("ods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var agentsvc = new PrivateZone("agentsvc", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.agentsvc.azure-automation.net", Location = "global" });
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var vault = new PrivateZone("vault", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.vaultcore.azure.net", Location = "global" });
            var configs = new List<Inputs.PrivateDnsZoneConfigArgs>
            {
                new() { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                new() { Name = "oms", PrivateDnsZoneId = oms.Id },
                new() { Name = "ods", PrivateDnsZoneId = ods.Id },
                new() { Name = "agentsvc", PrivateDnsZoneId = agentsvc.Id },
                new() { Name = "blob", PrivateDnsZoneId = blob.Id },
            };
            if (config.GetBoolean("vault") == true)
            {
                configs.Add(new() { Name = "vault", PrivateDnsZoneId = vault.Id });
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
            var omonitor = new PrivateZone("omonitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var ooms = new PrivateZone("ooms", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.oms.opinsights.azure.com", Location = "global" });
            var oods = new PrivateZone("oods", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.ods.opinsights.azure.com", Location = "global" });
            var oagentsvc = new PrivateZone("oagentsvc", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.agentsvc.azure-automation.net", Location = "global" });
            var oblob = new PrivateZone("oblob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var ovault = new PrivateZone("ovault", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.vaultcore.azure.net", Location = "global" });
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "omonitor", PrivateDnsZoneId = omonitor.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ooms", PrivateDnsZoneId = ooms.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oods", PrivateDnsZoneId = oods.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oagentsvc", PrivateDnsZoneId = oagentsvc.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "oblob", PrivateDnsZoneId = oblob.Id },
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "ovault", PrivateDnsZoneId = {|AMPLS606:ovault.Id|} },
                },
            });
            """);

    [Fact]
    public Task UnknownList() => V3("""
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
            _ = new PrivateDnsZoneGroup("zones", new() { ResourceGroupName = group.Name, PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = config.RequireObject<List<Inputs.PrivateDnsZoneConfigArgs>>("zones") });
            """);
}
