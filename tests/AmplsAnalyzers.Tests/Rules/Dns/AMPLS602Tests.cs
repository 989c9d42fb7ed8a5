using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Dns;

using static NativeStatements;

public sealed class AMPLS602Tests : RuleTests
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
            var zones = new[] { new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = {|AMPLS602:"privatelink.monitor.azur.com"|} }) };
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
            var zones = new[] { new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = {|AMPLS602:"privatelink-monitor-azure-com"|} }) };
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
            var zones = new[] { new Zone("zone", new() { ResourceGroupName = group.Name, Name = {|AMPLS602:"monitor.azure.com"|} }) };
            var endpoint = new Endpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = subnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "endpoint", IsManualConnection = false, SubresourceNames = { "azuremonitor" }, PrivateConnectionResourceId = scope.Id },
                PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "zones", PrivateDnsZoneIds = zones.Select(zone => zone.Id).ToList() },
            }, new() { DependsOn = { link } });
            """);

    [Fact]
    public Task FiresOnAWrongGuess() => V3("""
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
            var zones = new[] { new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = {|AMPLS602:"privatelink.applicationinsights.azure.com"|} }) };
            var zoneGroup = new PrivateDnsZoneGroup("zoneGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);

    [Fact]
    public Task NearMissAnotherServicesZone() => V3("""
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
            var zones = new[] { new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.web.core.windows.net" }) };
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
            var more = new[] { new PrivateZone("more", new() { ResourceGroupName = group.Name, PrivateZoneName = {|AMPLS602:"privatelink.blob.core.window.net"|} }) };
            var moreGroup = new PrivateDnsZoneGroup("moreGroup", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = second.Name,
                PrivateDnsZoneConfigs = more.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """);

    [Fact]
    public Task UnknownName() => V3("""
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

    [Fact]
    public Task FiresUnderACondition() => V3(
        Scope("scope") + Network("hub") + Endpoint("endpoint", "hub", "scope.Id") + "if (config.GetBoolean(\"dns\") == true) {\n"
        + Zone("monitor").Replace("\"privatelink.monitor.azure.com\"", "{|AMPLS602:\"privatelink-monitor-azure-com\"|}", StringComparison.Ordinal) + ZoneGroup("zones", "endpoint.Name", "monitor.Id") + "}");

    [Fact]
    public Task SaysForEachNameWhatToDo()
    {
        var test = Test(ProviderShape.V3, ProgramFrame.V3(Scope("scope") + Network("hub") + Endpoint("endpoint", "hub", "scope.Id") + """
            var zones = new[] { "monitor.azure.com", "privatelink.applicationinsights.azure.com" }
                .Select(name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = {|#0:name|}, Location = "global" }));
            _ = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zones.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToList(),
            });
            """));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AMPLS602").WithLocation(0).WithMessage(
            "Nothing resolves through a zone in which Azure Monitor has no names: 'monitor.azure.com' (write 'privatelink.monitor.azure.com') and 'privatelink.applicationinsights.azure.com' (remove it)"));
        return RunAsync(test);
    }
}
