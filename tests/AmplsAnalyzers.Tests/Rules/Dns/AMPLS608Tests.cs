using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

using static NativeStatements;

public sealed class AMPLS608Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var network = new VirtualNetwork("network", new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            var subnet = new Subnet("subnet", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.0.0.0/27",
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { "azuremonitor" },
                    },
                },
            }, new() { DependsOn = { link } });
            var zones = new[]
            {
                "privatelink.monitor.azure.com",
                "privatelink.oms.opinsights.azure.com",
                "privatelink.ods.opinsights.azure.com",
                "privatelink.agentsvc.azure-automation.net",
                "privatelink.blob.core.windows.net",
            }.Select(name => new {|AMPLS608:PrivateZone|}(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var network = new VirtualNetwork("network", new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            var subnet = new Subnet("subnet", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.0.0.0/27",
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { "azuremonitor" },
                    },
                },
            }, new() { DependsOn = { link } });
            var zones = new[]
            {
                "privatelink.monitor.azure.com",
                "privatelink.oms.opinsights.azure.com",
                "privatelink.ods.opinsights.azure.com",
                "privatelink.agentsvc.azure-automation.net",
                "privatelink.blob.core.windows.net",
            }.Select(name => new {|AMPLS608:PrivateZone|}(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" } });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/27" } });
            var zones = new[]
            {
                "privatelink.monitor.azure.com",
                "privatelink.oms.opinsights.azure.com",
                "privatelink.ods.opinsights.azure.com",
                "privatelink.agentsvc.azure-automation.net",
                "privatelink.blob.core.windows.net",
            }.Select(name => new {|AMPLS608:Zone|}(name, new() { ResourceGroupName = group.Name, Name = name })).ToArray();
            var endpoint = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = subnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, SubresourceNames = { "azuremonitor" }, PrivateConnectionResourceId = scope.Id },
                PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "zones", PrivateDnsZoneIds = zones.Select(zone => zone.Id).ToList() },
            }, new() { DependsOn = { link } });
            """);

    [Fact]
    public Task NearMissLinked() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var network = new VirtualNetwork("network", new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            var subnet = new Subnet("subnet", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.0.0.0/27",
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { "azuremonitor" },
                    },
                },
            }, new() { DependsOn = { link } });
            var zones = new[]
            {
                "privatelink.monitor.azure.com",
                "privatelink.oms.opinsights.azure.com",
                "privatelink.ods.opinsights.azure.com",
                "privatelink.agentsvc.azure-automation.net",
                "privatelink.blob.core.windows.net",
            }.Select(name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            foreach (var (zone, i) in zones.Select((zone, i) => (zone, i)))
            {
                _ = new VirtualNetworkLink($"link-{i}", new() { ResourceGroupName = group.Name, PrivateZoneName = zone.Name, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            }
            """);

    [Fact]
    public Task NearMissOneIsLeftOut() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var network = new VirtualNetwork("network", new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            var subnet = new Subnet("subnet", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.0.0.0/27",
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { "azuremonitor" },
                    },
                },
            }, new() { DependsOn = { link } });
            var zones = new[]
            {
                "privatelink.monitor.azure.com",
                "privatelink.oms.opinsights.azure.com",
                "privatelink.ods.opinsights.azure.com",
                "privatelink.agentsvc.azure-automation.net",
            }.Select(name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var blob = new {|AMPLS608:PrivateZone|}("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.blob.core.windows.net" });
            var all = zones.Append(blob).ToArray();
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = all.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            foreach (var (zone, i) in zones.Select((zone, i) => (zone, i)))
            {
                _ = new VirtualNetworkLink($"link-{i}", new() { ResourceGroupName = group.Name, PrivateZoneName = zone.Name, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            }
            """);

    [Fact]
    public Task NearMissOwnDnsServers() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var network = new VirtualNetwork("network", new()
            {
                ResourceGroupName = group.Name,
                DhcpOptions = new Inputs.DhcpOptionsArgs { DnsServers = { "10.0.0.4" } },
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            var subnet = new Subnet("subnet", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.0.0.0/27",
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { "azuremonitor" },
                    },
                },
            }, new() { DependsOn = { link } });
            var zones = new[]
            {
                "privatelink.monitor.azure.com",
                "privatelink.oms.opinsights.azure.com",
                "privatelink.ods.opinsights.azure.com",
                "privatelink.agentsvc.azure-automation.net",
                "privatelink.blob.core.windows.net",
            }.Select(name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);

    [Fact]
    public Task UnknownNetwork() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var network = new VirtualNetwork("network", new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            var subnet = new Subnet("subnet", new()
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.0.0.0/27",
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "endpoint",
                        PrivateLinkServiceId = scope.Id,
                        GroupIds = { "azuremonitor" },
                    },
                },
            }, new() { DependsOn = { link } });
            var zones = new[]
            {
                "privatelink.monitor.azure.com",
                "privatelink.oms.opinsights.azure.com",
                "privatelink.ods.opinsights.azure.com",
                "privatelink.agentsvc.azure-automation.net",
                "privatelink.blob.core.windows.net",
            }.Select(name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            foreach (var (zone, i) in zones.Select((zone, i) => (zone, i)))
            {
                _ = new VirtualNetworkLink($"link-{i}", new() { ResourceGroupName = group.Name, PrivateZoneName = zone.Name, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = config.Require("network") } });
            }
            """);

    [Fact]
    public Task NearMissLinkedUnderACondition() => V3(
        Scope("scope") + Network("hub") + Endpoint("endpoint", "hub", "scope.Id") + Zone("monitor") + ZoneGroup("zones", "endpoint.Name", "monitor.Id") + """
        if (config.GetBoolean("dns") == true)
        {
            _ = new VirtualNetworkLink("link", new() { ResourceGroupName = group.Name, PrivateZoneName = monitor.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = hub.Id } });
        }

        """ + Network("spoke") + Endpoint("other", "spoke", "scope.Id") + Zone("others").Replace("PrivateZone(", "{|AMPLS608:PrivateZone|}(", StringComparison.Ordinal) + ZoneGroup("otherZones", "other.Name", "others.Id"));
}
