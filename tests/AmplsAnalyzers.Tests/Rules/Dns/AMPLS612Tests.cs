using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

using static NativeStatements;

public sealed class AMPLS612Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            var zone = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.northeurope.prometheus.monitor.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "zone", PrivateDnsZoneId = {|AMPLS612:zone.Id|} },
                },
            });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            var zone = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.northeurope.prometheus.monitor.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "zone", PrivateDnsZoneId = {|AMPLS612:zone.Id|} },
                },
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/26" } });
            var metrics = new Workspace("metrics", new() { ResourceGroupName = group.Name, Location = "West Europe" });
            var zone = new Zone("zone", new() { ResourceGroupName = group.Name, Name = "privatelink.northeurope.prometheus.monitor.azure.com" });
            var endpoint = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = networkSubnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, PrivateConnectionResourceId = metrics.Id, SubresourceNames = { "prometheusMetrics" } },
                PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "endpoint", PrivateDnsZoneIds = { {|AMPLS612:zone.Id|} } },
            });
            """);

    [Fact]
    public Task FiresOnAScopesZone() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, Location = config.Require("region") });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = {|AMPLS612:monitor.Id|} },
                },
            });
            """);

    [Fact]
    public Task FiresOnAWorkspaceInWords() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = $"/subscriptions/{config.Require("hub")}/resourceGroups/monitor/providers/Microsoft.Monitor/accounts/metrics", GroupIds = { "prometheusMetrics" } } },
            });
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = {|AMPLS612:blob.Id|} },
                },
            });
            """);

    [Fact]
    public Task FiresOnAWorkspaceThatIsLookedUp() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var metrics = GetAzureMonitorWorkspace.Invoke(new() { ResourceGroupName = group.Name, AzureMonitorWorkspaceName = "metrics" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = metrics.Apply(found => found.Id), GroupIds = { "prometheusMetrics" } } },
            });
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = {|AMPLS612:blob.Id|} },
                },
            });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            foreach (var region in new[] { "westeurope", "northeurope" })
            {
                var metrics = new AzureMonitorWorkspace(region, new() { ResourceGroupName = group.Name, Location = region });
                var endpoint = new PrivateEndpoint(region, new()
                {
                    ResourceGroupName = group.Name,
                    Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = region, PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
                });
                var zone = new PrivateZone(region, new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.westeurope.prometheus.monitor.azure.com", Location = "global" });
                _ = new PrivateDnsZoneGroup(region, new() { ResourceGroupName = group.Name, PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "queries", PrivateDnsZoneId = {|AMPLS612:zone.Id|} } } });
            }
            """);

    [Fact]
    public Task FiresInAHelper() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            var zone = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.northeurope.prometheus.monitor.azure.com", Location = "global" });
            Zones.Add(group, endpoint, zone);
            """, """
            static class Zones
            {
                public static void Add(ResourceGroup group, PrivateEndpoint endpoint, PrivateZone zone)
                    => _ = new PrivateDnsZoneGroup("zones", new() { ResourceGroupName = group.Name, PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = {|AMPLS612:zone.Id|} } } });
            }
            """);

    [Fact]
    public Task NearMissTheRegionsZone() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, Location = "West Europe" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            var zone = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.westeurope.prometheus.monitor.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "zone", PrivateDnsZoneId = zone.Id },
                },
            });
            var other = new AzureMonitorWorkspace("other", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var otherEndpoint = new PrivateEndpoint("otherEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "otherEndpoint", PrivateLinkServiceId = other.Id, GroupIds = { "prometheusMetrics" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = {|AMPLS612:monitor.Id|} },
                },
            });
            """);

    [Fact]
    public Task NearMissAScopesEndpoint() => V3("""
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
            var other = new AzureMonitorWorkspace("other", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var otherEndpoint = new PrivateEndpoint("otherEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "otherEndpoint", PrivateLinkServiceId = other.Id, GroupIds = { "prometheusMetrics" } } },
            });
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = {|AMPLS612:monitor.Id|} },
                },
            });
            """);

    [Fact]
    public Task NearMissAnotherServicesZone() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            var zone = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "monitor.contoso.example", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "zone", PrivateDnsZoneId = zone.Id },
                },
            });
            var other = new AzureMonitorWorkspace("other", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var otherEndpoint = new PrivateEndpoint("otherEndpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "otherEndpoint", PrivateLinkServiceId = other.Id, GroupIds = { "prometheusMetrics" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            var otherZones = new PrivateDnsZoneGroup("otherZones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = otherEndpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = {|AMPLS612:monitor.Id|} },
                },
            });
            """);

    [Fact]
    public Task UnknownRegion() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, Location = config.Require("region") });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            var zone = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.northeurope.prometheus.monitor.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "zone", PrivateDnsZoneId = zone.Id },
                },
            });
            """);

    [Fact]
    public Task UnknownZone() => V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });
            var networkSubnet = new Subnet("network", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/26" });
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = networkSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = metrics.Id, GroupIds = { "prometheusMetrics" } } },
            });
            var zone = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = $"privatelink.{config.Require("region")}.prometheus.monitor.azure.com", Location = "global" });
            var zones = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "zone", PrivateDnsZoneId = zone.Id },
                },
            });
            """);

    [Fact]
    public Task FiresUnderACondition() => V3(
        Network("hub") + "var metrics = new AzureMonitorWorkspace(\"metrics\", new() { ResourceGroupName = group.Name, Location = \"westeurope\" });\n"
        + Endpoint("endpoint", "hub", "metrics.Id", "\"prometheusMetrics\"") + Zone("monitor", "privatelink.northeurope.prometheus.monitor.azure.com")
        + "if (config.GetBoolean(\"dns\") == true) {\n" + ZoneGroup("zones", "endpoint.Name", "{|AMPLS612:monitor.Id|}") + "}");
}
