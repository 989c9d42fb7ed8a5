using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AmplsAnalyzers.Oracle.Execution;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Documentation;
using Xunit;

namespace AmplsAnalyzers.Tests.Builders.Execution;

/// <summary>What built programs register when they run.</summary>
public sealed class RegistrationTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Shapes => GeneratedCodeTests.Shapes;

    /// <summary>Every resource of the chain of the README, with its inputs, its parent and what it waits for. The tables are in the folder Registered.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Chain_registers_what_its_table_says(string shape)
    {
        var program = Programs.In(shape, Programs.FullChain(shape, """Scope.Build("monitoring", group, tags: new Dictionary<string, string> { ["owner"] = "platform" })""", "AccessMode.PrivateOnly"));
        var registered = await program.RunAsync();

        var component = registered.Single(resource => resource.Token == "ampls:builder:MonitoringScope");
        var table = string.Concat(registered.SkipWhile(resource => resource != component).Select(resource => Describe(resource, registered)));
        GeneratedText.Check(Path.Combine(Repository.Root, "tests", "AmplsAnalyzers.Tests", "Builders", "Execution", "Registered", $"{shape}.txt"), table);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Nothing_is_registered_before_the_end(string shape)
    {
        var chain = Programs.FullChain(shape);
        var program = Programs.In(shape, $"_ = {chain[..chain.IndexOf(".Create()", StringComparison.Ordinal)]};");
        Assert.DoesNotContain(await program.RunAsync(), resource => resource.Name.StartsWith("monitoring", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Part_of_a_chain_can_be_continued_twice()
    {
        var registered = await Run("""
            var begun = Scope.Build("monitoring", group).IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open).Logs(logs).Orders(orders).Agents(agents).Metrics(metrics);
            _ = begun.ConnectTo(plant, plantSubnet);
            var scope = begun.ConnectTo(hub, hubSubnet).Create();
            """);
        Assert.Equal(["monitoring-hub-endpoint", "monitoring-hub-metrics-query-endpoint"], NamesOf(registered, "PrivateEndpoint"));
    }

    [Fact]
    public async Task Central_policy_makes_no_zones()
    {
        var registered = await Run(Programs.FullChain(nameof(Definitions.Native), end: ".ConnectTo(hub, hubSubnet, Scope.Dns.CentralPolicy).SharedWith(spoke)"));
        Assert.Equal(2, NamesOf(registered, "PrivateEndpoint").Count());
        Assert.Empty(NamesOf(registered, "PrivateZone"));
        Assert.Empty(NamesOf(registered, "VirtualNetworkLink"));
        Assert.Empty(NamesOf(registered, "PrivateDnsZoneGroup"));
    }

    [Fact]
    public async Task Existing_zones_are_used_and_linked_only_on_demand()
    {
        const string Zones = """
            var zones = new Scope.MonitorZones(ExistingZone("a"), ExistingZone("b"), ExistingZone("c"), ExistingZone("d"), ExistingZone("e"), ExistingZone("f"));
            """;
        var used = await Run(Zones + Programs.FullChain(nameof(Definitions.Native), end: ".ConnectTo(hub, hubSubnet, Scope.Dns.Existing(zones))"));
        Assert.Empty(NamesOf(used, "VirtualNetworkLink"));
        Assert.Equal(2, NamesOf(used, "PrivateDnsZoneGroup").Count());
        Assert.All(used.Where(resource => resource.Token.EndsWith(":PrivateZone", StringComparison.Ordinal)), zone => Assert.NotNull(zone.ReadId));

        var linked = await Run(Zones + Programs.FullChain(nameof(Definitions.Native), end: """.ConnectTo(hub, hubSubnet, Scope.Dns.Existing(zones, "dns")).SharedWith(spoke)"""));
        Assert.Equal(2 * 6, NamesOf(linked, "VirtualNetworkLink").Count());
        Assert.All(linked.Where(resource => resource.Token.EndsWith(":VirtualNetworkLink", StringComparison.Ordinal)), link => Assert.Equal("dns", (string?)link.Inputs["resourceGroupName"]));
    }

    [Fact]
    public async Task Azure_Government_has_zones_of_its_own()
    {
        var registered = await Run(Programs.FullChain(nameof(Definitions.Native), """Scope.Build("monitoring", group, cloud: Scope.AzureCloud.Government)"""));
        Assert.Equal(
            [
                "privatelink.agentsvc.azure-automation.us", "privatelink.blob.core.usgovcloudapi.net", "privatelink.monitor.azure.us",
                "privatelink.ods.opinsights.azure.us", "privatelink.oms.opinsights.azure.us", "privatelink.«metrics|azuremonitorworkspace.location».prometheus.monitor.azure.us",
            ],
            registered.Where(resource => resource.Token.EndsWith(":PrivateZone", StringComparison.Ordinal)).Select(zone => (string)zone.Inputs["privateZoneName"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Existing_scope_gets_links_and_endpoints()
    {
        var registered = await Run("""
            var scope = Monitor.PrivateLinkScope.Get("scope", "scope-id");
            var monitoring = Scope.For("monitoring", scope, group).Logs(logs).Orders(orders).Agents(agents).Metrics(metrics).ConnectTo(hub, hubSubnet).Create();
            if (monitoring.Scope != scope)
            {
                throw new InvalidOperationException();
            }
            """);
        Assert.Equal(["scope"], NamesOf(registered, "PrivateLinkScope"));
        Assert.Equal(4, NamesOf(registered, "PrivateLinkScopedResource").Count());
        Assert.Equal(2, NamesOf(registered, "PrivateEndpoint").Count());
    }

    [Fact]
    public async Task Exceptions_name_their_connections_and_those_without_effect_are_left_out()
    {
        var registered = await Run("""
            var connection = Monitor.PrivateEndpointConnection.Get("connection", "connection-id");
            """ + Programs.FullChain(nameof(Definitions.Native)).Replace(".QueryAccess(AccessMode.Open)", ".QueryAccess(AccessMode.Open).Except(connection, AccessMode.PrivateOnly, AccessMode.Open).Except(connection, AccessMode.Open, AccessMode.Open)", StringComparison.Ordinal));
        var scope = registered.Single(resource => resource.Token.EndsWith(":PrivateLinkScope", StringComparison.Ordinal));
        var exclusion = Assert.Single(scope.Inputs["accessModeSettings"]!["exclusions"]!.AsArray())!.AsObject();
        Assert.Equal("PrivateOnly", (string?)exclusion["ingestionAccessMode"]);
        Assert.Equal("Open", (string?)exclusion["queryAccessMode"]);
        Assert.NotNull(exclusion["privateEndpointConnectionName"]);
    }

    [Theory]
    [InlineData(".ConnectTo(hub, hubSubnet).ConnectTo(plant, plantSubnet, Scope.Dns.New(group))", "plant is given the zones of another connection")]
    [InlineData(".ConnectTo(hub, hubSubnet, Scope.Dns.Existing(Zones(\"other\"))).ConnectTo(plant, plantSubnet, Scope.Dns.Existing(Zones(\"e\")))", "plant is given the zones of another connection")]
    [InlineData(".ConnectTo(hub, hubSubnet).ConnectTo(hub, hubSubnet, Scope.Dns.CentralPolicy)", "hub is connected already")]
    [InlineData(".ConnectTo(hub, hubSubnet).SharedWith(spoke).ConnectTo(spoke, spokeSubnet, Scope.Dns.CentralPolicy)", "spoke is connected already")]
    [InlineData(".ConnectTo(hub, hubSubnet).ConnectTo(plant, plantSubnet, Scope.Dns.CentralPolicy).SharedWith(hub)", "hub is connected already")]
    [InlineData(".ConnectTo(Site(0), hubSubnet).ConnectTo(Site(1), hubSubnet, Policy).ConnectTo(Site(2), hubSubnet, Policy).ConnectTo(Site(3), hubSubnet, Policy).ConnectTo(Site(4), hubSubnet, Policy).ConnectTo(Site(5), hubSubnet, Policy).ConnectTo(Site(6), hubSubnet, Policy).ConnectTo(Site(7), hubSubnet, Policy).ConnectTo(Site(8), hubSubnet, Policy).ConnectTo(Site(9), hubSubnet, Policy).ConnectTo(Site(10), hubSubnet, Policy)", "site10 would be the eleventh network")]
    public async Task What_cannot_work_fails_before_anything_is_made(string end, string message)
    {
        const string Helpers = """

            var Policy = Scope.Dns.CentralPolicy;
            var shared = ExistingZone("shared");
            Scope.MonitorZones Zones(string name) => new(ExistingZone("a" + name), ExistingZone("b" + name), ExistingZone("c" + name), ExistingZone("d" + name), shared, ExistingZone("f" + name));
            VirtualNetwork Site(int i) => Network($"site{i}", $"10.{i + 10}").Item1;

            """;
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => Run(Helpers + Programs.FullChain(nameof(Definitions.Native), end: end)));
        Assert.Contains(message, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Network_that_is_shared_twice_is_linked_once()
    {
        var registered = await Run(Programs.FullChain(nameof(Definitions.Native), end: ".ConnectTo(hub, hubSubnet).SharedWith(hub, spoke, spoke).SharedWith(spoke)"));
        Assert.Equal(2 * 6, NamesOf(registered, "VirtualNetworkLink").Count());
    }

    [Fact]
    public async Task Component_hands_out_what_it_made()
    {
        var registered = await Run("var monitoring = " + Programs.FullChain(nameof(Definitions.Native)) + """

            Scope.Connection connection = monitoring.Connections["hub"];
            Monitor.PrivateLinkScopedResource link = monitoring.Links.Orders;
            _ = new ResourceGroup("result", new()
            {
                Tags =
                {
                    ["scope"] = monitoring.Scope.Id, ["link"] = link.Id, ["endpoint"] = connection.Endpoint.Id, ["query"] = connection.MetricsQueryEndpoint.Id,
                    ["zone"] = connection.Zones!.Monitor.Id, ["queryZone"] = connection.Zones.MetricsQuery.Id,
                },
            });
            """);
        var result = registered.Single(resource => resource.Name == "result");
        Assert.Equal(
            ["monitoring-hub-endpoint", "monitoring-hub-metrics-query-endpoint", "monitoring-hub-metrics-zone", "monitoring-hub-monitor-zone", "monitoring-orders-link", "monitoring-scope"],
            result.Dependencies["tags"].Select(position => registered[position].Name).Order(StringComparer.Ordinal));
    }

    private static Task<ImmutableArray<RegisteredResource>> Run(string chain) => Programs.In(nameof(Definitions.Native), chain).RunAsync();

    private static IEnumerable<string> NamesOf(ImmutableArray<RegisteredResource> registered, string type)
        => registered.Where(resource => resource.Token.EndsWith($":{type}", StringComparison.Ordinal)).Select(resource => resource.Name);

    private static string Describe(RegisteredResource resource, ImmutableArray<RegisteredResource> all)
    {
        var lines = new List<string> { $"{resource.Token} {resource.Name}" };
        if (resource.Parent is { } parent)
        {
            lines.Add($"    parent: {all[parent].Name}");
        }

        if (resource.DependsOn.Length > 0)
        {
            lines.Add($"    depends on: {string.Join(", ", resource.DependsOn.Select(position => all[position].Name))}");
        }

        lines.AddRange(resource.Inputs.OrderBy(input => input.Key, StringComparer.Ordinal).Select(input => $"    {input.Key} = {Text(input.Value)}"));
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    /// <summary>The value as JSON, with members in the order of their names and ids without what all of them begin with.</summary>
    private static string Text(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject members => $"{{ {string.Join(", ", members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}: {Text(member.Value)}"))} }}",
        JsonArray items => $"[{string.Join(", ", items.Select(Text))}]",
        _ => value.ToJsonString(Readable).Replace("/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/oracle/providers/", "", StringComparison.Ordinal),
    };
}
