using AmplsAnalyzers.CodeFixes.Refactorings;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Refactorings;

using Verify = RefactoringVerifier<ConnectNetworkRefactoring>;

public sealed class ConnectNetworkRefactoringTests
{
    [Fact]
    public Task BehindAllThatItNeeds() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var gateway = new Subnet("gateway", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, SubnetName = "GatewaySubnet", AddressPrefix = "10.0.0.0/24" });
            var endpoints = new Subnet("endpoints", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.1.0/24" });
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });

            var scope = new $$PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });

            _ = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
        """),
        "Connect network 'network' to the scope",
        ("_ = new PrivateLinkScopedResource(\"logs-link\"", "var logsLink = new PrivateLinkScopedResource(\"logs-link\""),
        ("LinkedResourceId = logs.Id });\n", """
        LinkedResourceId = logs.Id });

            var endpoint = new PrivateEndpoint("scope-endpoint", new()
            {
                ResourceGroupName = group.Name,
                Location = "westeurope",
                Subnet = new Inputs.SubnetArgs { Id = endpoints.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "azuremonitor", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            }, new() { DependsOn = { logsLink } });

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
                var zone = new PrivateZone(zoneName, new()
                {
                    ResourceGroupName = group.Name,
                    PrivateZoneName = zoneName,
                    Location = "global",
                });
                _ = new VirtualNetworkLink($"{zoneName}-link", new()
                {
                    ResourceGroupName = group.Name,
                    PrivateZoneName = zone.Name,
                    Location = "global",
                    RegistrationEnabled = false,
                    VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id },
                });
                zoneConfigs.Add(new Inputs.PrivateDnsZoneConfigArgs { Name = zoneName.Replace('.', '-'), PrivateDnsZoneId = zone.Id });
            }

            _ = new PrivateDnsZoneGroup("scope-zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = zoneConfigs,
            });

        """));

    [Fact]
    public Task InAClassicComponent() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.Network;
        using Pulumi.Azure.PrivateDns;
        using Pulumi.Azure.PrivateLink.Inputs;
        using Private = Pulumi.Azure.PrivateLink;

        return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring"); });

        class Monitoring : ComponentResource
        {
            private const string Group = "monitoring";

            public Monitoring(string name)
                : base("test:Monitoring", name)
            {
                var options = new CustomResourceOptions { Parent = this };
                var network = new VirtualNetwork(name, new VirtualNetworkArgs { ResourceGroupName = Group, AddressSpaces = { "10.0.0.0/16" } }, options);
                var scope = new PrivateLink$$Scope($"{name}-scope", new PrivateLinkScopeArgs { ResourceGroupName = Group }, options);
                var subnet = new Subnet(name, new SubnetArgs { ResourceGroupName = Group, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/24" } }, options);
            }
        }
        """,
        "Connect network 'network' to the scope",
        ("AddressPrefixes = { \"10.0.0.0/24\" } }, options);\n", """
        AddressPrefixes = { "10.0.0.0/24" } }, options);

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
                    var zone = new Zone($"{name}-scope-{zoneName}", new ZoneArgs
                    {
                        ResourceGroupName = Group,
                        Name = zoneName,
                    }, options);
                    _ = new ZoneVirtualNetworkLink($"{name}-scope-{zoneName}-link", new ZoneVirtualNetworkLinkArgs
                    {
                        ResourceGroupName = Group,
                        PrivateDnsZoneName = zone.Name,
                        VirtualNetworkId = network.Id,
                    }, options);
                    zoneIds.Add(zone.Id);
                }

                _ = new Private.Endpoint($"{name}-scope-endpoint", new Private.EndpointArgs
                {
                    ResourceGroupName = Group,
                    SubnetId = subnet.Id,
                    PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "azuremonitor", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
                    PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "azuremonitor", PrivateDnsZoneIds = zoneIds },
                }, options);

        """));

    [Fact]
    public Task NotOfferedForAConnectedNetwork() => Verify.IsNotOfferedAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name });
            var subnet = new Subnet("endpoints", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.1.0/24" });
            var scope = new $$PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            _ = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
        """));

    [Fact]
    public Task NotOfferedForASmallSubnet() => Verify.IsNotOfferedAsync(
        ProviderShape.V2,
        ProgramFrame.V2("""
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name });
            var subnet = new Subnet("endpoints", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.1.0/28" });
            var scope = new $$PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
        """));
}
