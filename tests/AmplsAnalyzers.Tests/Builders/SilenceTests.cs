using Xunit;

namespace AmplsAnalyzers.Tests.Builders;

/// <summary>No rule has anything to say of what a builder makes, whatever its options, and no builder hides what the program does besides.</summary>
public sealed class SilenceTests
{
    private const string Zones = """
        var zones = new Scope.MonitorZones(
            monitor: {0}Zone("privatelink.monitor.azure.com"),
            oms: {0}Zone("privatelink.oms.opinsights.azure.com"),
            ods: {0}Zone("privatelink.ods.opinsights.azure.com"),
            agentService: {0}Zone("privatelink.agentsvc.azure-automation.net"),
            blob: {0}Zone("privatelink.blob.core.windows.net"){1});
        """;

    public static TheoryData<string> Shapes => GeneratedCodeTests.Shapes;

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task In_one_connection_for_networks_that_share_names(string shape) => Check(shape, Programs.FullChain(shape));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task In_a_scope_that_is_private_only(string shape) => Check(shape, Closed(shape) + Programs.FullChain(shape, mode: "AccessMode.PrivateOnly").Replace("(logs)", "(closedLogs)", StringComparison.Ordinal).Replace("(orders)", "(closedOrders)", StringComparison.Ordinal).Replace("(agents)", "(closedAgents)", StringComparison.Ordinal), "AMPLS117", "AMPLS209");

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task In_two_connections_with_zones_of_their_own(string shape) => Check(shape, $$"""
        var plantGroup = new ResourceGroup("plant-group", new() { Location = "westeurope" });
        {{Programs.FullChain(shape, end: """.ConnectTo(hub, hubSubnet).SharedWith(spoke).ConnectTo(plant, plantSubnet, Scope.Dns.New(plantGroup))""")}}
        """);

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task In_the_zones_of_a_central_policy(string shape) => Check(shape, Programs.FullChain(shape, end: ".ConnectTo(hub, hubSubnet, Scope.Dns.CentralPolicy)"));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task In_zones_that_exist(string shape) => Check(shape, $"""
        {ZonesOf(shape, "Existing")}
        {Programs.FullChain(shape, end: ".ConnectTo(hub, hubSubnet, Scope.Dns.Existing(zones))")}
        """);

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task In_zones_that_the_program_makes_besides(string shape) => Check(shape, $"""
        {ZonesOf(shape, "New")}
        {Programs.FullChain(shape, end: ".ConnectTo(hub, hubSubnet, Scope.Dns.Existing(zones, group)).SharedWith(spoke)")}
        """);

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task In_Azure_Government(string shape) => Check(shape, Programs.FullChain(shape, """Scope.Build("monitoring", group, cloud: Scope.AzureCloud.Government)"""));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task With_names_tags_and_options(string shape) => Check(shape, Programs.FullChain(
        shape,
        """Scope.Build("monitoring", group.Name, "ampls-contoso", new Dictionary<string, string> { ["owner"] = "platform" }, options: new ComponentResourceOptions { Protect = true, DependsOn = { group } })"""));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task In_a_scope_that_exists(string shape)
    {
        var type = shape switch
        {
            nameof(Definitions.Native) => "Monitor.PrivateLinkScope",
            nameof(Definitions.LocalPackage) => "Pulumi.AzureNative_monitor_v20210701preview.Monitor.PrivateLinkScope",
            nameof(Definitions.Classic) => "Monitor.PrivateLinkScope",
            _ => "PrivateLinkScope",
        };
        return Check(shape, $"""
            var scope = {type}.Get("scope", "/subscriptions/s/resourceGroups/monitor/providers/Microsoft.Insights/privateLinkScopes/scope");
            var linked = Scope.For("linked", scope, group){Programs.Members(shape)}.Create();
            """);
    }

    [Theory]
    [InlineData(nameof(Definitions.Native), "Monitor.PrivateEndpointConnection", "AccessMode")]
    [InlineData(nameof(Definitions.V2), "PrivateEndpointConnection", "AccessMode")]
    public Task With_exceptions(string shape, string connection, string mode) => Check(shape, $"""
        var connection = {connection}.Get("connection", "/subscriptions/s/resourceGroups/monitor/providers/Microsoft.Insights/privateLinkScopes/scope/privateEndpointConnections/hub");
        {Programs.FullChain(shape, mode: mode + ".Open").Replace($".QueryAccess({mode}.Open)", $".QueryAccess({mode}.Open).Except(connection, {mode}.PrivateOnly, {mode}.Open).Except(connection, {mode}.Open, {mode}.Open)", StringComparison.Ordinal)}
        """);

    [Fact]
    public async Task A_second_scope_beside_a_builders_is_seen()
    {
        var program = Programs.In(nameof(Definitions.Native), Programs.FullChain(nameof(Definitions.Native)) + """

            var second = new Monitor.PrivateLinkScope("second", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new Monitor.Inputs.AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            var archive = new Workspace("archive", new() { ResourceGroupName = group.Name });
            var link = new Monitor.PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = second.Name, LinkedResourceId = archive.Id });
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Location = "westeurope",
                Subnet = new Inputs.SubnetArgs { Id = hubSubnet.Id },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "second", PrivateLinkServiceId = second.Id, GroupIds = { "azuremonitor" } } },
            }, new CustomResourceOptions { DependsOn = { link } });
            """);

        Assert.Contains("AMPLS504 Program.cs \"PrivateEndpoint\"", await program.AnalyzeAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_resource_left_out_of_a_builders_scope_is_seen()
    {
        var program = Programs.In(nameof(Definitions.Native), """
            var leftOut = new Component("left-out", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id });
            """ + Programs.FullChain(nameof(Definitions.Native), mode: "AccessMode.PrivateOnly"));

        Assert.Contains("AMPLS117 Program.cs \"Component\"", await program.AnalyzeAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Silence may also mean blindness: the zones that a builder is given are seen in the zone group that it makes.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_wrong_zone_in_a_builders_group_is_seen(string shape)
    {
        var program = Programs.In(shape, $"""
            {ZonesOf(shape, "New").Replace("privatelink.oms.opinsights.azure.com", "privatelink.oms.opinsight.azure.com", StringComparison.Ordinal)}
            {Programs.FullChain(shape, end: ".ConnectTo(hub, hubSubnet, Scope.Dns.Existing(zones, group)).SharedWith(spoke)")}
            """);

        Assert.Contains(await program.AnalyzeAsync(TestContext.Current.CancellationToken), diagnostic => diagnostic.StartsWith("AMPLS602 Program.cs", StringComparison.Ordinal));
    }

    /// <summary>A chain can't count its networks, nor compare what it is given. At run time a builder refuses what can't work; before, the rules say so.</summary>
    [Theory]
    [InlineData("""
        var step = Scope.Build("monitoring", group).IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open)
            .Logs(logs).Orders(orders).Agents(agents).Metrics(metrics).ConnectTo(hub, hubSubnet);
        for (var i = 0; i < 10; i++)
        {
            var (network, subnet) = Network($"site{i}", $"10.{i + 10}");
            step = step.ConnectTo(network, subnet, Scope.Dns.CentralPolicy);
        }

        step.Create();
        """, "AMPLS114 Program.cs \"Create\"")]
    [InlineData("""
        Scope.Build("monitoring", group).IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open)
            .Logs(logs).Orders(orders).Agents(agents).Metrics(metrics).ConnectTo(hub, hubSubnet, Scope.Dns.Existing(zones)).ConnectTo(plant, plantSubnet, Scope.Dns.Existing(zones)).Create();
        """, "AMPLS512 Program.cs \"Create\"")]
    [InlineData("""
        Scope.Build("monitoring", group).IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open)
            .Logs(logs).Orders(orders).Agents(agents).Metrics(metrics).ConnectTo(hub, hubSubnet).Create();
        Scope.Build("second", group).IngestionAccess(AccessMode.Open).QueryAccess(AccessMode.Open)
            .Logs(logs).Orders(orders).Agents(agents).Metrics(metrics).ConnectTo(hub, hubSubnet).Create();
        """, "AMPLS504 Program.cs \"Create\"")]
    public async Task What_cannot_work_is_seen_before_it_runs(string chain, string finding)
    {
        var program = Programs.In(nameof(Definitions.Native), ZonesOf(nameof(Definitions.Native), "Existing") + chain);
        var reported = await program.AnalyzeAsync(TestContext.Current.CancellationToken);
        Assert.Contains(finding, reported);
    }

    [Fact]
    public async Task A_finding_behind_a_builder_is_at_its_call()
    {
        var program = Programs.In(nameof(Definitions.Native), Programs.FullChain(nameof(Definitions.Native), """Scope.Build("monitoring", group, "not a name!")"""));

        Assert.Equal(["AMPLS107 Program.cs \"Create\""], await program.AnalyzeAsync(TestContext.Current.CancellationToken));
    }

    private static string ZonesOf(string shape, string kind)
        => Zones.Replace("{0}", kind, StringComparison.Ordinal).Replace(
            "{1}",
            Programs.Members(shape).Contains("Metrics", StringComparison.Ordinal) ? $", queryZoneOfMetrics: {kind}Zone(\"privatelink.westeurope.prometheus.monitor.azure.com\")" : "",
            StringComparison.Ordinal);

    /// <summary>Members that take no public traffic, as a private-only scope wants them.</summary>
    private static string Closed(string shape)
    {
        var all = ClosedMembers(shape);
        return Programs.Members(shape).Contains("Agents", StringComparison.Ordinal) ? all : all[..all.IndexOf("var closedAgents", StringComparison.Ordinal)];
    }

    private static string ClosedMembers(string shape) => shape == nameof(Definitions.Classic)
        ? """
            var closedLogs = new AnalyticsWorkspace("closed-logs", new() { ResourceGroupName = group.Name, InternetIngestionEnabled = false, InternetQueryEnabled = false });
            var closedOrders = new Component("closed-orders", new() { ResourceGroupName = group.Name, ApplicationType = "web", WorkspaceId = closedLogs.Id, InternetIngestionEnabled = false, InternetQueryEnabled = false });
            var closedAgents = new Monitor.DataCollectionEndpoint("closed-agents", new() { ResourceGroupName = group.Name, PublicNetworkAccessEnabled = false });

            """
        : $$"""
            var closedLogs = new Workspace("closed-logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            var closedOrders = new Component("closed-orders", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = closedLogs.Id, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            var closedAgents = new {{(shape.StartsWith("V2", StringComparison.Ordinal) ? "Pulumi.AzureNative.Insights" : "Pulumi.AzureNative.Monitor")}}.DataCollectionEndpoint("closed-agents", new()
            {
                ResourceGroupName = group.Name,
                NetworkAcls = new {{(shape.StartsWith("V2", StringComparison.Ordinal) ? "Pulumi.AzureNative.Insights" : "Pulumi.AzureNative.Monitor")}}.Inputs.DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = "Disabled" },
            });

            """;

    /// <summary>Checks the program under all rules.</summary>
    /// <param name="shape">The provider.</param>
    /// <param name="chain">The program.</param>
    /// <param name="ofTheFrame">Rules that speak of what the program makes besides, and of nothing else.</param>
    private static async Task Check(string shape, string chain, params string[] ofTheFrame)
    {
        var program = Programs.In(shape, chain);
        var reported = await program.AnalyzeAsync(TestContext.Current.CancellationToken);
        Assert.Empty(reported.Where(diagnostic => !Array.Exists(ofTheFrame, id => diagnostic.StartsWith(id, StringComparison.Ordinal) && !diagnostic.Contains("Create", StringComparison.Ordinal))));
    }
}
