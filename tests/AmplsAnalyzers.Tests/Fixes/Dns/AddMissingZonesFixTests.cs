using AmplsAnalyzers.CodeFixes.Dns;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Dns;

using Verify = FixVerifier<AddMissingZonesFix>;

public sealed class AddMissingZonesFixTests
{
    [Fact]
    public Task ArrayOfALoopGetsLonger() => Verify.ChangesAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.PrivateDns;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync(() =>
        {
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = "monitoring",
                Subnet = new Inputs.SubnetArgs { Id = new Config().Require("subnet") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var names = new[]
            {
                "privatelink.monitor.azure.com",
                "privatelink.oms.opinsights.azure.com",
                "privatelink.ods.opinsights.azure.com" // Logs.
            };
            _ = new {|AMPLS601:PrivateDnsZoneGroup|}("zones", new()
            {
                ResourceGroupName = "monitoring",
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = names.Select(name => new Inputs.PrivateDnsZoneConfigArgs
                {
                    Name = name,
                    PrivateDnsZoneId = new PrivateZone(name, new() { ResourceGroupName = "monitoring", Location = "global", PrivateZoneName = name }).Id,
                }).ToList(),
            });
        });
        """,
        ("{|AMPLS601:PrivateDnsZoneGroup|}", "PrivateDnsZoneGroup"),
        ("\"privatelink.ods.opinsights.azure.com\" // Logs.\n", "\"privatelink.ods.opinsights.azure.com\", // Logs.\n        \"privatelink.agentsvc.azure-automation.net\",\n        \"privatelink.blob.core.windows.net\"\n"));

    [Fact]
    public Task ListOfTuplesInAnotherFile() => new FixTest<AddMissingZonesFix>
    {
        Shape = ProviderShape.Classic,
        TestState = { Sources = { ClassicComponent.Replace("EndpointPrivateDnsZoneGroupArgs\n", "{|AMPLS601:EndpointPrivateDnsZoneGroupArgs|}\n", StringComparison.Ordinal), ("Zones.cs", ZoneTuples("")) } },
        FixedState = { Sources = { ClassicComponent, ("Zones.cs", ZoneTuples(", (\"blob\", \"privatelink.blob.core.windows.net\")")) } },
    }.RunAsync();

    [Fact]
    public Task StatementsOfOneZoneAreWrittenAgain() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;
        using Pulumi.AzureNative.Network;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync<Dns>();

        public class Dns : Stack
        {
            public Dns()
            {
                var prefix = new Config().Require("prefix");
                var scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });
                var network = new VirtualNetwork("network", new VirtualNetworkArgs { ResourceGroupName = "monitoring" });
                var subnet = new Subnet("subnet", new Pulumi.AzureNative.Network.SubnetArgs { ResourceGroupName = "monitoring", VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
                var endpoint = new PrivateEndpoint("endpoint", new PrivateEndpointArgs
                {
                    ResourceGroupName = "monitoring",
                    Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                    PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
                });

                // Ingestion and queries.
                var monitorZone = new PrivateZone($"{prefix}-monitor", new PrivateZoneArgs
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    PrivateZoneName = "privatelink.monitor.azure.com",
                }, new CustomResourceOptions { Protect = true });

                var omsZone = new PrivateZone($"{prefix}-oms", new PrivateZoneArgs { ResourceGroupName = "monitoring", Location = "global", PrivateZoneName = "privatelink.oms.opinsights.azure.com" });
                var odsZone = new PrivateZone($"{prefix}-ods", new PrivateZoneArgs { ResourceGroupName = "monitoring", Location = "global", PrivateZoneName = "privatelink.ods.opinsights.azure.com" });
                var blobZone = new PrivateZone($"{prefix}-blob", new PrivateZoneArgs { ResourceGroupName = "monitoring", Location = "global", PrivateZoneName = "privatelink.blob.core.windows.net" });
                foreach (var (key, zone) in new Dictionary<string, PrivateZone> { ["monitor"] = monitorZone, ["oms"] = omsZone, ["ods"] = odsZone, ["blob"] = blobZone })
                {
                    _ = new VirtualNetworkLink($"{prefix}-{key}", new VirtualNetworkLinkArgs
                    {
                        ResourceGroupName = "monitoring",
                        PrivateZoneName = zone.Name,
                        Location = "global",
                        RegistrationEnabled = false,
                        VirtualNetwork = new Inputs.SubResourceArgs { Id = network.Id },
                    });
                }

                _ = new {|AMPLS601:PrivateDnsZoneGroup|}("zones", new PrivateDnsZoneGroupArgs
                {
                    ResourceGroupName = "monitoring",
                    PrivateEndpointName = endpoint.Name,
                    PrivateDnsZoneConfigs =
                    {
                        new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitorZone.Id },
                        new Inputs.PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = omsZone.Id },
                        new Inputs.PrivateDnsZoneConfigArgs { Name = "ods", PrivateDnsZoneId = odsZone.Id },
                        new Inputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = blobZone.Id },
                    },
                });
            }
        }
        """,
        ("{|AMPLS601:PrivateDnsZoneGroup|}", "PrivateDnsZoneGroup"),
        ("PrivateZoneName = \"privatelink.blob.core.windows.net\" });\n", """
        PrivateZoneName = "privatelink.blob.core.windows.net" });
                var agentsvcZone = new PrivateZone($"{prefix}-agentsvc", new PrivateZoneArgs { ResourceGroupName = "monitoring", Location = "global", PrivateZoneName = "privatelink.agentsvc.azure-automation.net" });

        """),
        ("[\"blob\"] = blobZone }", "[\"blob\"] = blobZone, [\"agentsvc\"] = agentsvcZone }"),
        ("PrivateDnsZoneId = blobZone.Id },\n", "PrivateDnsZoneId = blobZone.Id },\n                new Inputs.PrivateDnsZoneConfigArgs { Name = \"agentsvc\", PrivateDnsZoneId = agentsvcZone.Id },\n"));

    [Fact]
    public Task WithoutAnExampleTheyAreDeclaredInALoop() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3(Endpoint + """
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = {|AMPLS602:"privatelink.monitor.azur.com"|} });

            _ = new {|AMPLS601:PrivateDnsZoneGroup|}("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs =
                {
                    new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                },
            });
        """),
        ("{|AMPLS601:PrivateDnsZoneGroup|}", "PrivateDnsZoneGroup"),
        ("\"privatelink.monitor.azur.com\"|} });\n", """
        "privatelink.monitor.azur.com"|} });

            var zoneNames = new[]
            {
                "privatelink.oms.opinsights.azure.com",
                "privatelink.ods.opinsights.azure.com",
                "privatelink.agentsvc.azure-automation.net",
                "privatelink.blob.core.windows.net",
            };
            var zoneConfigs = new InputList<Inputs.PrivateDnsZoneConfigArgs>
            {
                new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
            };
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

        """),
        ("\n        {\n            new Inputs.PrivateDnsZoneConfigArgs { Name = \"monitor\", PrivateDnsZoneId = monitor.Id },\n        },\n    });", " zoneConfigs,\n    });"));

    [Fact]
    public Task DeclaredOnesAreOnlyAdded() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3(Endpoint + """
            PrivateZone Zone(string key, string name)
            {
                var zone = new PrivateZone(key, new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = name });
                _ = new VirtualNetworkLink(key, new() { ResourceGroupName = group.Name, PrivateZoneName = zone.Name, Location = "global", RegistrationEnabled = false, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
                return zone;
            }

            var monitor = Zone("monitor", "privatelink.monitor.azure.com");
            var oms = Zone("oms", "privatelink.oms.opinsights.azure.com");
            var ods = Zone("ods", "privatelink.ods.opinsights.azure.com");
            var agents = Zone("agents", "privatelink.agentsvc.azure-automation.net");
            var blob = new PrivateZone("blob", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = "privatelink.blob.core.windows.net" });
            _ = new VirtualNetworkLink("blob", new() { ResourceGroupName = group.Name, PrivateZoneName = blob.Name, Location = "global", RegistrationEnabled = false, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
            _ = new {|AMPLS601:PrivateDnsZoneGroup|}("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = [new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id }, new Inputs.PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id }, new Inputs.PrivateDnsZoneConfigArgs { Name = "ods", PrivateDnsZoneId = ods.Id }, new Inputs.PrivateDnsZoneConfigArgs { Name = "agents", PrivateDnsZoneId = agents.Id }],
            });
        """),
        ("{|AMPLS601:PrivateDnsZoneGroup|}", "PrivateDnsZoneGroup"),
        ("PrivateDnsZoneId = agents.Id }]", "PrivateDnsZoneId = agents.Id }, new Inputs.PrivateDnsZoneConfigArgs { Name = \"privatelink-blob-core-windows-net\", PrivateDnsZoneId = blob.Id }]"));

    private const string Endpoint = """
            var network = new VirtualNetwork("network", new() { ResourceGroupName = group.Name });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });

        """;

    private const string ClassicComponent = """
        using Pulumi;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.PrivateDns;
        using Pulumi.Azure.PrivateLink;
        using Pulumi.Azure.PrivateLink.Inputs;

        return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring"); });

        class Monitoring : ComponentResource
        {
            public Monitoring(string name)
                : base("test:Monitoring", name)
            {
                var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = "monitoring" });
                var zoneIds = new InputList<string>();
                foreach (var (key, zoneName) in Zones.All)
                {
                    zoneIds.Add(new Zone($"{name}-{key}", new() { ResourceGroupName = "monitoring", Name = zoneName }, new() { Parent = this }).Id);
                }

                _ = new Endpoint("endpoint", new EndpointArgs
                {
                    ResourceGroupName = "monitoring",
                    SubnetId = new Config().Require("subnet"),
                    PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "scope", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
                    PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs
                    {
                        Name = "zones",
                        PrivateDnsZoneIds = zoneIds,
                    },
                });
            }
        }
        """;

    private static string ZoneTuples(string last) => $$"""
        static class Zones
        {
            public static readonly (string Key, string Name)[] All = [("monitor", "privatelink.monitor.azure.com"), ("oms", "privatelink.oms.opinsights.azure.com"), ("ods", "privatelink.ods.opinsights.azure.com"), ("agentsvc", "privatelink.agentsvc.azure-automation.net"){{last}}];
        }
        """;
}
