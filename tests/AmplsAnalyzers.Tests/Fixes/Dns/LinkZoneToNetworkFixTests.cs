using AmplsAnalyzers.CodeFixes.Dns;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Dns;

using Verify = FixVerifier<LinkZoneToNetworkFix>;

public sealed class LinkZoneToNetworkFixTests
{
    [Fact]
    public Task ZonesOfALoop() => Verify.ChangesAsync(
        ProviderShape.V3,
        Native("PrivateDns", "RunAsync(() =>\n{", "});", ""),
        ("{|AMPLS608:PrivateZone|}", "PrivateZone"),
        ("PrivateZoneName = name });\n", """
        PrivateZoneName = name });
                _ = new VirtualNetworkLink($"{name}-link", new()
                {
                    ResourceGroupName = "monitoring",
                    PrivateZoneName = zone.Name,
                    Location = "global",
                    RegistrationEnabled = false,
                    VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id },
                });

        """));

    [Fact]
    public Task OneZoneInAStackOfClassic() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.Network;
        using Pulumi.Azure.PrivateDns;
        using Pulumi.Azure.PrivateLink;
        using Pulumi.Azure.PrivateLink.Inputs;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            public Monitoring()
            {
                var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = "monitoring" });
                var names = new[] { "privatelink.oms.opinsights.azure.com", "privatelink.ods.opinsights.azure.com", "privatelink.agentsvc.azure-automation.net", "privatelink.blob.core.windows.net" };

                var monitor = new {|AMPLS608:Zone|}("monitor", new ZoneArgs { ResourceGroupName = "monitoring", Name = "privatelink.monitor.azure.com" }, new CustomResourceOptions { Parent = this });

                var network = new VirtualNetwork("network", new() { ResourceGroupName = "monitoring", AddressSpaces = { "10.0.0.0/16" } });
                var subnet = new Subnet("subnet", new() { ResourceGroupName = "monitoring", VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/24" } });
                var ids = new InputList<string> { monitor.Id };
                foreach (var name in names)
                {
                    var zone = new Zone(name, new ZoneArgs { ResourceGroupName = "monitoring", Name = name });
                    _ = new ZoneVirtualNetworkLink(name, new() { ResourceGroupName = "monitoring", PrivateDnsZoneName = zone.Name, VirtualNetworkId = network.Id });
                    ids.Add(zone.Id);
                }

                _ = new Endpoint("endpoint", new()
                {
                    ResourceGroupName = "monitoring",
                    SubnetId = subnet.Id,
                    PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "scope", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
                    PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "zones", PrivateDnsZoneIds = ids },
                });
            }
        }
        """,
        ("{|AMPLS608:Zone|}", "Zone"),
        ("AddressSpaces = { \"10.0.0.0/16\" } });\n", """
        AddressSpaces = { "10.0.0.0/16" } });
                _ = new ZoneVirtualNetworkLink("monitor-link", new ZoneVirtualNetworkLinkArgs
                {
                    ResourceGroupName = "monitoring",
                    PrivateDnsZoneName = monitor.Name,
                    VirtualNetworkId = network.Id,
                }, new CustomResourceOptions { Parent = this });

        """));

    [Fact]
    public Task ModuleOfV2() => Verify.ChangesAsync(
        ProviderShape.V2,
        Native("Network", "RunAsync(() =>\n{", "});", "Insights").Replace("using Pulumi.AzureNative.Network;\nusing Inputs", "using Inputs", StringComparison.Ordinal),
        ("{|AMPLS608:PrivateZone|}", "PrivateZone"),
        ("PrivateZoneName = name });\n", """
        PrivateZoneName = name });
                _ = new VirtualNetworkLink($"{name}-link", new()
                {
                    ResourceGroupName = "monitoring",
                    PrivateZoneName = zone.Name,
                    Location = "global",
                    RegistrationEnabled = false,
                    VirtualNetwork = new Inputs.SubResourceArgs { Id = network.Id },
                });

        """));

    [Theory]
    [InlineData("foreach (var zone in new[] { oms, ods, agents, blob«» })", "zone.Name", "network.Id", "zone", ", monitor", "{ oms, ods, agents, blob«» }")]
    [InlineData("foreach (var (name, zone) in new Dictionary<string, PrivateZone> { [\"oms\"] = oms, [\"ods\"] = ods, [\"agents\"] = agents, [\"blob\"] = blob«» })", "zone.Name", "network.Id", "name", ", [\"monitor\"] = monitor", "{ [\"oms\"] = oms, [\"ods\"] = ods, [\"agents\"] = agents, [\"blob\"] = blob«» }")]
    [InlineData("var linked = new List<(string Key, PrivateZone Zone)> { (\"oms\", oms), (\"ods\", ods), (\"agents\", agents), (\"blob\", blob)«» }; foreach (var each in linked)", "each.Zone.Name", "network.Id", "each.Key", ", (\"monitor\", monitor)", "")]
    public Task ListOfZonesGetsLonger(string loop, string zone, string network, string key, string added, string list)
    {
        Assert.Contains(list, loop, StringComparison.Ordinal);
        var program = Links($$"""{{loop}} { _ = new VirtualNetworkLink($"{{{key}}}-link", new() { ResourceGroupName = "monitoring", PrivateZoneName = {{zone}}, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = {{network}} } }); }""");
        return Verify.VerifyCodeFixAsync(
            program.Replace("«»", "", StringComparison.Ordinal).Replace("monitor = new PrivateZone", "monitor = new {|AMPLS608:PrivateZone|}", StringComparison.Ordinal),
            program.Replace("«»", added, StringComparison.Ordinal));
    }

    [Fact]
    public Task ListOfNetworksGetsLonger()
    {
        var program = Links("""foreach (var reader in new[] { other«» }) { foreach (var (name, zone) in new[] { ("monitor", monitor), ("oms", oms), ("ods", ods), ("agents", agents), ("blob", blob) }) { _ = new VirtualNetworkLink($"{name}-{reader.GetResourceName()}-link", new() { ResourceGroupName = "monitoring", PrivateZoneName = zone.Name, Location = "global", VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = reader.Id } }); } }""");
        return Verify.VerifyCodeFixAsync(
            Program(program, "new {|AMPLS608:PrivateZone|}").Replace("«»", "", StringComparison.Ordinal),
            Program(program, "new PrivateZone").Replace("«»", ", network", StringComparison.Ordinal));

        static string Program(string program, string zone) => program.Replace("new PrivateZone", zone, StringComparison.Ordinal);
    }

    private static string Links(string links) => $$"""
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.PrivateDns;
        using Pulumi.AzureNative.Network;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync(() =>
        {
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var other = new VirtualNetwork("other", new() { ResourceGroupName = "monitoring" });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = "monitoring" });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = "monitoring", VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = "monitoring",
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = "monitoring", Location = "global", PrivateZoneName = "privatelink.monitor.azure.com" });
            var oms = new PrivateZone("oms", new() { ResourceGroupName = "monitoring", Location = "global", PrivateZoneName = "privatelink.oms.opinsights.azure.com" });
            var ods = new PrivateZone("ods", new() { ResourceGroupName = "monitoring", Location = "global", PrivateZoneName = "privatelink.ods.opinsights.azure.com" });
            var agents = new PrivateZone("agents", new() { ResourceGroupName = "monitoring", Location = "global", PrivateZoneName = "privatelink.agentsvc.azure-automation.net" });
            var blob = new PrivateZone("blob", new() { ResourceGroupName = "monitoring", Location = "global", PrivateZoneName = "privatelink.blob.core.windows.net" });
            {{links}}
            _ = new PrivateDnsZoneGroup("zones", new()
            {
                ResourceGroupName = "monitoring",
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = new[] { ("monitor", monitor), ("oms", oms), ("ods", ods), ("agents", agents), ("blob", blob) }.Select(each => new Inputs.PrivateDnsZoneConfigArgs { Name = each.Item1, PrivateDnsZoneId = each.Item2.Id }).ToArray(),
            });
        });
        """;

    private static string Native(string dns, string open, string close, string module) => $$"""
        using Pulumi;
        using Pulumi.AzureNative.{{(module.Length > 0 ? module : "Monitor")}};
        using Pulumi.AzureNative.{{(module.Length > 0 ? module : "Monitor")}}.Inputs;
        using Pulumi.AzureNative.{{dns}};
        using Pulumi.AzureNative.Network;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.{{open}}
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var network = new VirtualNetwork("network", new() { ResourceGroupName = "monitoring" });
            var subnet = new Subnet("subnet", new() { ResourceGroupName = "monitoring", VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = "monitoring",
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            var configs = new InputList<Inputs.PrivateDnsZoneConfigArgs>();
            foreach (var name in new[] { "privatelink.monitor.azure.com", "privatelink.oms.opinsights.azure.com", "privatelink.ods.opinsights.azure.com", "privatelink.agentsvc.azure-automation.net", "privatelink.blob.core.windows.net" })
            {
                var zone = new {|AMPLS608:PrivateZone|}(name, new() { ResourceGroupName = "monitoring", Location = "global", PrivateZoneName = name });
                configs.Add(new Inputs.PrivateDnsZoneConfigArgs { Name = name, PrivateDnsZoneId = zone.Id });
            }

            _ = new PrivateDnsZoneGroup("zones", new() { ResourceGroupName = "monitoring", PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = configs });
        {{close}}
        """;

    /// <summary>As the others are linked: by the same helper.</summary>
    [Fact]
    public Task HelperIsCalledOnceMore() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            var hub = new VirtualNetwork("hub", new() { ResourceGroupName = group.Name });
            var subnet = new Subnet("endpoints", new() { ResourceGroupName = group.Name, VirtualNetworkName = hub.Name, AddressPrefix = "10.0.0.0/24" });
            var monitor = new PrivateZone("monitor", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = "privatelink.monitor.azure.com" });
            var oms = new PrivateZone("oms", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = "privatelink.oms.opinsights.azure.com" });
            var ods = new {|AMPLS608:PrivateZone|}("ods", new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = "privatelink.ods.opinsights.azure.com" });
            Link("monitor-to-hub", monitor);
            Link("oms-to-hub", oms);

            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
            });
            _ = new {|AMPLS601:PrivateDnsZoneGroup|}("zones", new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = new[] { monitor, oms, ods }.Select((zone, i) => new Inputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i}", PrivateDnsZoneId = zone.Id }).ToArray(),
            });

            void Link(string name, PrivateZone zone) => _ = new Pulumi.AzureNative.PrivateDns.VirtualNetworkLink(name, new()
            {
                ResourceGroupName = group.Name,
                PrivateZoneName = zone.Name,
                Location = "global",
                VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = hub.Id },
            });
        """),
        ("{|AMPLS608:PrivateZone|}", "PrivateZone"),
        ("    Link(\"oms-to-hub\", oms);\n", "    Link(\"oms-to-hub\", oms);\n    Link(\"ods-to-hub\", ods);\n"));
}
