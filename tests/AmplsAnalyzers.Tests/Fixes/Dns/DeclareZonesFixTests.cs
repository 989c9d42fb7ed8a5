using AmplsAnalyzers.CodeFixes.Dns;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Dns;

using Verify = FixVerifier<DeclareZonesFix>;

public sealed class DeclareZonesFixTests
{
    [Fact]
    public Task BehindTheEndpoint() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var zone = "10.0.0.0/24";
            _ = new {|AMPLS611:PrivateEndpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = zone, PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
        """),
        ("_ = new {|AMPLS611:PrivateEndpoint|}", "var endpoint = new PrivateEndpoint"),
        ("GroupIds = { \"azuremonitor\" } } },\n    });\n", """
        GroupIds = { "azuremonitor" } } },
            });

            var zoneNames = new[]
            {
                "privatelink.monitor.azure.com",
                "privatelink.oms.opinsights.azure.com",
                "privatelink.ods.opinsights.azure.com",
                "privatelink.agentsvc.azure-automation.net",
                "privatelink.blob.core.windows.net",
            };
            var zoneConfigs = new InputList<Inputs.PrivateDnsZoneConfigArgs>();
            foreach (var zoneName in zoneNames)
            {
                var zone2 = new PrivateZone(zoneName, new()
                {
                    ResourceGroupName = group.Name,
                    PrivateZoneName = zoneName,
                    Location = "global",
                });
                _ = new VirtualNetworkLink($"{zoneName}-link", new()
                {
                    ResourceGroupName = group.Name,
                    PrivateZoneName = zone2.Name,
                    Location = "global",
                    RegistrationEnabled = false,
                    VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id },
                });
                zoneConfigs.Add(new Inputs.PrivateDnsZoneConfigArgs { Name = zoneName.Replace('.', '-'), PrivateDnsZoneId = zone2.Id });
            }

            _ = new PrivateDnsZoneGroup("endpoint-zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zoneConfigs,
            });

        """));

    [Fact]
    public Task InAComponentWithItsOptions() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync(() =>
        {
            var network = new VirtualNetwork("network", new VirtualNetworkArgs { ResourceGroupName = "network", Subnets = { new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = "endpoints", AddressPrefix = "10.0.0.0/24" } } });
            var scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new Pulumi.AzureNative.Insights.Inputs.AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            _ = new Connection("shop", scope, network);
        });

        class Connection : ComponentResource
        {
            private readonly VirtualNetwork _network = new("spoke", new() { ResourceGroupName = "network", Location = "usgovvirginia", Subnets = { new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = "endpoints", AddressPrefix = "10.0.0.0/24" } } });

            public Connection(string name, PrivateLinkScope scope, VirtualNetwork hub)
                : base("test:Connection", name)
            {
                const string Group = "monitoring";
                var options = new CustomResourceOptions { Parent = this };
                var endpoint = new {|AMPLS611:PrivateEndpoint|}($"{name}-endpoint", new PrivateEndpointArgs
                {
                    ResourceGroupName = Group,
                    Location = "usgovvirginia",
                    Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = _network.Subnets.Apply(subnets => subnets[0].Id!) },
                    PrivateLinkServiceConnections = { new PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                }, options);
            }
        }
        """,
        ("{|AMPLS611:PrivateEndpoint|}", "PrivateEndpoint"),
        ("        }, options);\n", """
                }, options);

                var zoneNames = new[]
                {
                    "privatelink.monitor.azure.us",
                    "privatelink.oms.opinsights.azure.us",
                    "privatelink.ods.opinsights.azure.us",
                    "privatelink.agentsvc.azure-automation.us",
                    "privatelink.blob.core.usgovcloudapi.net",
                };
                var zoneConfigs = new InputList<PrivateDnsZoneConfigArgs>();
                foreach (var zoneName in zoneNames)
                {
                    var zone = new PrivateZone($"{name}-endpoint-{zoneName}", new PrivateZoneArgs
                    {
                        ResourceGroupName = Group,
                        PrivateZoneName = zoneName,
                        Location = "global",
                    }, options);
                    _ = new VirtualNetworkLink($"{name}-endpoint-{zoneName}-link", new VirtualNetworkLinkArgs
                    {
                        ResourceGroupName = Group,
                        PrivateZoneName = zone.Name,
                        Location = "global",
                        RegistrationEnabled = false,
                        VirtualNetwork = new SubResourceArgs { Id = _network.Id },
                    }, options);
                    zoneConfigs.Add(new PrivateDnsZoneConfigArgs { Name = zoneName.Replace('.', '-'), PrivateDnsZoneId = zone.Id });
                }

                _ = new PrivateDnsZoneGroup($"{name}-endpoint-zones", new PrivateDnsZoneGroupArgs
                {
                    ResourceGroupName = Group,
                    PrivateEndpointName = endpoint.Name,
                    PrivateDnsZoneConfigs = zoneConfigs,
                }, options);

        """));

    [Fact]
    public Task InsideTheEndpointOfAClassicStack() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.Network;
        using Pulumi.Azure.PrivateLink;
        using Pulumi.Azure.PrivateLink.Inputs;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            public Monitoring()
            {
                var network = new VirtualNetwork("network", new VirtualNetworkArgs { ResourceGroupName = "monitoring", AddressSpaces = { "10.0.0.0/16" } });
                var subnet = new Subnet("subnet", new SubnetArgs { ResourceGroupName = "monitoring", VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/24" } });
                var scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs { ResourceGroupName = "monitoring" });

                // For the machines.
                var args = new EndpointArgs();
                args.ResourceGroupName = "monitoring";
                args.SubnetId = subnet.Id;
                args.PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "scope", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } };
                _ = new {|AMPLS611:Endpoint|}("endpoint", args);
            }
        }
        """,
        ("{|AMPLS611:Endpoint|}", "Endpoint"),
        ("\n        // For the machines.\n", """

                var zoneNames = new[]
                {
                    "privatelink.monitor.azure.com",
                    "privatelink.oms.opinsights.azure.com",
                    "privatelink.ods.opinsights.azure.com",
                    "privatelink.agentsvc.azure-automation.net",
                    "privatelink.blob.core.windows.net",
                };
                var zoneIds = new InputList<string>();
                foreach (var zoneName in zoneNames)
                {
                    var zone = new Pulumi.Azure.PrivateDns.Zone(zoneName, new Pulumi.Azure.PrivateDns.ZoneArgs
                    {
                        ResourceGroupName = "monitoring",
                        Name = zoneName,
                    });
                    _ = new Pulumi.Azure.PrivateDns.ZoneVirtualNetworkLink($"{zoneName}-link", new Pulumi.Azure.PrivateDns.ZoneVirtualNetworkLinkArgs
                    {
                        ResourceGroupName = "monitoring",
                        PrivateDnsZoneName = zone.Name,
                        VirtualNetworkId = network.Id,
                    });
                    zoneIds.Add(zone.Id);
                }

                // For the machines.

        """),
        ("SubresourceNames = { \"azuremonitor\" } };\n", "SubresourceNames = { \"azuremonitor\" } };\n        args.PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = \"azuremonitor\", PrivateDnsZoneIds = zoneIds };\n"));

    [Fact]
    public Task NotOfferedForANetworkOutOfScope() => Verify.IsNotOfferedAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            _ = new {|AMPLS611:PrivateEndpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = Network.Create(group).Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
        """,
        """
        static class Network
        {
            public static Subnet Create(ResourceGroup group)
            {
                var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name });
                return new("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            }
        }
        """));
}
