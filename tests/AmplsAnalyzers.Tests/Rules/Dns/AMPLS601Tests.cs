using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

using static NativeStatements;

public sealed class AMPLS601Tests : RuleTests
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
            }.Select(name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var zoneGroup = new {|AMPLS601:PrivateDnsZoneGroup|}("zoneGroup", new()
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
                "privatelink.oms.opinsights.azure.com",
                "privatelink.ods.opinsights.azure.com",
                "privatelink.agentsvc.azure-automation.net",
                "privatelink.blob.core.windows.net",
            }.Select(name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var zoneGroup = new {|AMPLS601:PrivateDnsZoneGroup|}("zoneGroup", new()
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
            }.Select(name => new Zone(name, new() { ResourceGroupName = group.Name, Name = name })).ToArray();
            var endpoint = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = subnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, SubresourceNames = { "azuremonitor" }, PrivateConnectionResourceId = scope.Id },
                PrivateDnsZoneGroup = new {|AMPLS601:EndpointPrivateDnsZoneGroupArgs|} { Name = "zones", PrivateDnsZoneIds = zones.Select(zone => zone.Id).ToList() },
            }, new() { DependsOn = { link } });
            """);

    [Fact]
    public Task FiresOnGovernmentsZones() => V3("""
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
                "privatelink.monitor.azure.us",
                "privatelink.oms.opinsights.azure.us",
            }.Select(name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var zoneGroup = new {|AMPLS601:PrivateDnsZoneGroup|}("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);

    [Fact]
    public Task NearMissAllFive() => V3("""
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
            var few = new[]
            {
                "privatelink.monitor.azure.com",
                "privatelink.oms.opinsights.azure.com",
            }.Select(name => new PrivateZone($"{name}-2", new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var fewer = new {|AMPLS601:PrivateDnsZoneGroup|}("fewer", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = second.Name,
                PrivateDnsZoneConfigs = few.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);

    [Fact]
    public Task NearMissChina() => V3("""
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
                "privatelink.monitor.azure.cn",
            }.Select(name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);

    [Fact]
    public Task UnknownZones() => V3("""
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
            }.Select(name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" })).ToArray();
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Where(zone => config.GetBoolean("x") == true).Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);

    [Fact]
    public Task UnknownZoneName() => V3("""
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
            var zones = new[] { new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = config.Require("zone") }) };
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);

    /// <summary>The group's own list decides, wherever the scope comes from.</summary>
    [Theory]
    [InlineData("PrivateLinkScope.Get(\"scope\", config.Require(\"id\")).Id")]
    [InlineData("GetPrivateLinkScope.Invoke(new() { ResourceGroupName = \"hub\", ScopeName = \"hub\" }).Apply(found => found.Id)")]
    [InlineData("$\"/subscriptions/{config.Require(\"hub\")}/resourceGroups/hub/providers/microsoft.insights/privatelinkscopes/hub\"")]
    [InlineData("config.Require(\"id\")")]
    public Task FiresWhereTheScopeIsLookedUp(string scopeId) => V3($$"""
            var scopeId = {{scopeId}};
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "endpoint", PrivateLinkServiceId = scopeId, GroupIds = { "azuremonitor" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
            _ = new {|AMPLS601:PrivateDnsZoneGroup|}("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id } },
            });
            """);

    [Fact]
    public Task FiresOnAGroupUnderACondition() => V3(
        Scope("scope") + Network("hub") + Endpoint("endpoint", "hub", "scope.Id") + Zone("monitor") + "if (config.GetBoolean(\"dns\") == true) {\n" + ZoneGroup("zones", "endpoint.Name", "monitor.Id", "AMPLS601") + "}");

    [Fact]
    public Task NearMissOneIsUnderACondition() => V3(
        Scope("scope") + Network("hub") + Endpoint("endpoint", "hub", "scope.Id") + Zone("monitor") + """
        var configurations = new InputList<Inputs.PrivateDnsZoneConfigArgs> { new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id } };
        if (config.GetBoolean("dns") == true)
        {
            foreach (var name in new[] { "privatelink.oms.opinsights.azure.com", "privatelink.ods.opinsights.azure.com", "privatelink.agentsvc.azure-automation.net", "privatelink.blob.core.windows.net" })
            {
                configurations.Add(new Inputs.PrivateDnsZoneConfigArgs { Name = name, PrivateDnsZoneId = new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" }).Id });
            }
        }

        _ = new PrivateDnsZoneGroup("zones", new() { ResourceGroupName = group.Name, PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = configurations });

        """ + Network("spoke") + Endpoint("other", "spoke", "scope.Id") + Zone("others") + ZoneGroup("otherZones", "other.Name", "others.Id", "AMPLS601"));

    [Fact]
    public Task FiresOnZonesOfAnUnknownGroup() => V3("""
            var zonesGroup = config.Require("zonesGroupId");
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs { Name = "monitor", PrivateLinkServiceId = config.Require("scope"), GroupIds = { "azuremonitor" } },
                },
            });
            _ = new {|AMPLS601:PrivateDnsZoneGroup|}("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = new[] { "monitor.azure.com", "oms.opinsights.azure.com", "ods.opinsights.azure.com", "blob.core.windows.net" }
                    .Select(name => new Inputs.PrivateDnsZoneConfigArgs { Name = name, PrivateDnsZoneId = $"{zonesGroup}/providers/Microsoft.Network/privateDnsZones/privatelink.{name}" })
                    .ToArray(),
            });
            """);

    [Fact]
    public Task NearMissTheGroupLeadsToAnotherService() => V3("""
            var vault = new Pulumi.AzureNative.KeyVault.Vault("vault", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Pulumi.AzureNative.KeyVault.Inputs.VaultPropertiesArgs
                {
                    TenantId = config.Require("tenant"),
                    Sku = new Pulumi.AzureNative.KeyVault.Inputs.SkuArgs { Family = "A", Name = Pulumi.AzureNative.KeyVault.SkuName.Standard },
                },
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = config.Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "vault", PrivateLinkServiceId = vault.Id, GroupIds = { "azuremonitor" } } },
            });
            var zone = new PrivateZone("zone", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = "privatelink.vaultcore.azure.net" });
            _ = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "vault", PrivateDnsZoneId = zone.Id } },
            });
            """);
}
