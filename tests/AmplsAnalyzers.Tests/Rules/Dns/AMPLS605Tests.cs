using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

public sealed class AMPLS605Tests : RuleTests
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
            }.Select(name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            var again = new {|AMPLS605:PrivateDnsZoneGroup|}("again", new()
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
            }.Select(name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            var again = new {|AMPLS605:PrivateDnsZoneGroup|}("again", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);

    [Fact]
    public Task NearMissTwoEndpoints() => V3("""
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
            var second = new PrivateEndpoint("second", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "second",
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
            var other = new PrivateDnsZoneGroup("other", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = second.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            var again = new {|AMPLS605:PrivateDnsZoneGroup|}("again", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);

    [Fact]
    public Task NearMissEitherBranch() => V3("""
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
            if (config.GetBoolean("x") == true)
            {
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            }
            else
            {
            var again = new PrivateDnsZoneGroup("again", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            }
            """);

    [Fact]
    public Task UnknownEndpoint() => V3("""
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
            var again = new PrivateDnsZoneGroup("again", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = config.Require("endpoint"),
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);
}
