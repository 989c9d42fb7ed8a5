using AmplsAnalyzers.Topology;
using Xunit;

namespace AmplsAnalyzers.Tests.Topology;

/// <summary>
/// The table of where traffic gets, row by row, as Microsoft's documents have it. The network <c>hub</c> is connected to the scope <c>scope</c>, <c>spoke</c> reads
/// the hub's zone, and <c>away</c> has neither; <c>other</c> is a second scope, without a network.
/// </summary>
public sealed class ReachabilityTests
{
    private static string Access(string access) => access.Contains('(', StringComparison.Ordinal) || access == "null!" ? access : $"\"{access}\"";

    private const string Networks = """
            VirtualNetwork Network(string name) => new(name, new()
            {
                ResourceGroupName = group.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            });
            PrivateEndpoint Endpoint(string name, VirtualNetwork network, Output<string> id, string groupId) => new(name, new()
            {
                ResourceGroupName = group.Name,
                Subnet = new Inputs.SubnetArgs { Id = Output.Format($"{network.Id}/subnets/endpoints") },
                PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = name, PrivateLinkServiceId = id, GroupIds = { groupId } } },
            });
            PrivateZone Zone(string name, string zoneName) => new(name, new() { ResourceGroupName = group.Name, Location = "global", PrivateZoneName = zoneName });
            void Fill(string name, PrivateEndpoint endpoint, PrivateZone zone) => _ = new PrivateDnsZoneGroup(name, new()
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "zone", PrivateDnsZoneId = zone.Id } },
            });
            void Read(string name, VirtualNetwork network, PrivateZone zone) => _ = new VirtualNetworkLink(name, new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                PrivateZoneName = zone.Name,
                RegistrationEnabled = false,
                VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id },
            });
            PrivateLinkScope Scope(string name, string mode, params AccessModeSettingsExclusionArgs[] exclusions) => new(name, new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = mode, QueryAccessMode = mode, Exclusions = exclusions },
            });
            void Link(string name, PrivateLinkScope to, Output<string> id) => _ = new PrivateLinkScopedResource(name, new() { ResourceGroupName = group.Name, ScopeName = to.Name, LinkedResourceId = id });
            """;

    /// <param name="mode">Both access modes of the scope.</param>
    /// <param name="access">The public network access of all resources.</param>
    /// <param name="member">The scope that the resources are in: <c>scope</c>, <c>other</c>, or <c>none</c>.</param>
    /// <param name="exclusions">The scope's exclusions.</param>
    private static string Program(string mode, string access, string member, string exclusions = "") => $$"""
            {{Networks}}
            var scope = Scope("scope", "{{mode}}"{{exclusions}});
            var other = Scope("other", "Open");
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = {{Access(access)}}, PublicNetworkAccessForQuery = {{Access(access)}} });
            var component = new Component("component", new()
            {
                ResourceGroupName = group.Name,
                Kind = "web",
                WorkspaceResourceId = workspace.Id,
                PublicNetworkAccessForIngestion = {{Access(access)}},
                PublicNetworkAccessForQuery = {{Access(access)}},
            });
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = {{Access(access)}} } });
            {{(member == "none" ? "" : $"""
                Link("workspaceLink", {member}, workspace.Id);
                Link("componentLink", {member}, component.Id);
                Link("endpointLink", {member}, endpoint.Id);
                """)}}
            var hub = Network("hub");
            var spoke = Network("spoke");
            var away = Network("away");
            var zone = Zone("zone", "privatelink.monitor.azure.com");
            var privateEndpoint = Endpoint("privateEndpoint", hub, scope.Id, "azuremonitor");
            Fill("zones", privateEndpoint, zone);
            Read("hubLink", hub, zone);
            Read("spokeLink", spoke, zone);
            """;

    [Theory]
    // Row 1: in the network's scope, everything is private.
    [InlineData("hub", "scope", "Open", "Enabled", "workspace", "Ingestion", "Private InScope")]
    [InlineData("hub", "scope", "Open", "Enabled", "workspace", "Query", "Private InScope")]
    [InlineData("hub", "scope", "PrivateOnly", "Disabled", "workspace", "Ingestion", "Private InScope")]
    [InlineData("hub", "scope", "PrivateOnly", "Disabled", "workspace", "Query", "Private InScope")]
    [InlineData("hub", "scope", "PrivateOnly", "Disabled", "component", "Ingestion", "Private InScope")]
    [InlineData("hub", "scope", "PrivateOnly", "Disabled", "component", "Query", "Private InScope")]
    [InlineData("hub", "scope", "PrivateOnly", "Disabled", "endpoint", "Ingestion", "Private InScope")]
    [InlineData("spoke", "scope", "PrivateOnly", "Disabled", "component", "Query", "Private InScope")]
    // Row 2: outside a private-only scope, what goes to shared addresses is blocked. Row 20: in another scope is outside.
    [InlineData("hub", "none", "PrivateOnly", "Enabled", "workspace", "Query", "Blocked PrivateOnlyScope")]
    [InlineData("hub", "none", "PrivateOnly", "Enabled", "component", "Query", "Blocked PrivateOnlyScope")]
    [InlineData("hub", "none", "PrivateOnly", "Enabled", "component", "Ingestion", "Blocked PrivateOnlyScope")]
    [InlineData("hub", "other", "PrivateOnly", "Enabled", "component", "Ingestion", "Blocked PrivateOnlyScope")]
    [InlineData("hub", "other", "PrivateOnly", "Disabled", "workspace", "Query", "Blocked PrivateOnlyScope")]
    [InlineData("spoke", "none", "PrivateOnly", "Enabled", "workspace", "Query", "Blocked PrivateOnlyScope")]
    // Row 3: outside an open scope, it counts as public traffic.
    [InlineData("hub", "none", "Open", "Enabled", "workspace", "Query", "Public OpenScope")]
    [InlineData("hub", "other", "Open", "Enabled", "component", "Ingestion", "Public OpenScope")]
    [InlineData("hub", "none", "Open", "null!", "component", "Query", "Public OpenScope")]
    // Row 4: which a closed resource refuses.
    [InlineData("hub", "other", "Open", "Disabled", "workspace", "Query", "Blocked ClosedToPublic")]
    [InlineData("hub", "other", "Open", "Disabled", "component", "Ingestion", "Blocked ClosedToPublic")]
    // Rows 5 and 6: log ingestion has an address of the workspace's own, whatever the mode.
    [InlineData("hub", "none", "Open", "Enabled", "workspace", "Ingestion", "Public OwnAddress")]
    [InlineData("hub", "none", "PrivateOnly", "Enabled", "workspace", "Ingestion", "Public OwnAddress")]
    [InlineData("hub", "other", "PrivateOnly", "Enabled", "workspace", "Ingestion", "Public OwnAddress")]
    [InlineData("hub", "other", "PrivateOnly", "Disabled", "workspace", "Ingestion", "Blocked ClosedToPublic")]
    // Rows 7 and 8: so has a data collection endpoint.
    [InlineData("hub", "none", "PrivateOnly", "Enabled", "endpoint", "Ingestion", "Public OwnAddress")]
    [InlineData("hub", "other", "Open", "Disabled", "endpoint", "Ingestion", "Blocked ClosedToPublic")]
    // Rows 10 and 11: without a private link, the resource's own setting decides.
    [InlineData("away", "scope", "PrivateOnly", "Enabled", "workspace", "Query", "Public PublicNetwork")]
    [InlineData("away", "none", "PrivateOnly", "Enabled", "component", "Ingestion", "Public PublicNetwork")]
    [InlineData("public", "scope", "PrivateOnly", "Enabled", "endpoint", "Ingestion", "Public PublicNetwork")]
    [InlineData("away", "scope", "Open", "Disabled", "workspace", "Ingestion", "Blocked ClosedToPublic")]
    [InlineData("public", "scope", "Open", "Disabled", "component", "Query", "Blocked ClosedToPublic")]
    // Row 12: closed and in no scope, it is reached from nowhere.
    [InlineData("hub", "none", "Open", "Disabled", "workspace", "Query", "Blocked InNoScope")]
    [InlineData("away", "none", "Open", "Disabled", "workspace", "Ingestion", "Blocked InNoScope")]
    [InlineData("any", "none", "PrivateOnly", "Disabled", "component", "Ingestion", "Blocked InNoScope")]
    [InlineData("any", "none", "PrivateOnly", "Disabled", "endpoint", "Ingestion", "Blocked InNoScope")]
    // Row 13: queries through Azure Resource Manager never take a private link.
    [InlineData("hub", "scope", "PrivateOnly", "Enabled", "workspace", "ResourceManagerQuery", "Public NeverPrivate")]
    [InlineData("hub", "scope", "Open", "Disabled", "workspace", "ResourceManagerQuery", "Blocked NeverPrivate")]
    [InlineData("any", "scope", "Open", "Disabled", "component", "ResourceManagerQuery", "Blocked NeverPrivate")]
    // Row 14: diagnostic settings always work.
    [InlineData("hub", "none", "PrivateOnly", "Disabled", "workspace", "DiagnosticSettings", "Private AzuresChannel")]
    [InlineData("any", "scope", "Open", "Enabled", "workspace", "DiagnosticSettings", "Private AzuresChannel")]
    // Row 15: custom metrics of guests always go to a public address.
    [InlineData("hub", "scope", "PrivateOnly", "Disabled", "endpoint", "CustomMetrics", "Public NeverPrivate")]
    // What isn't known.
    [InlineData("any", "scope", "Open", "Disabled", "workspace", "Query", "Unknown NotKnown")]
    [InlineData("hub", "none", "Open", "config.Require(\"access\")", "workspace", "Query", "Unknown NotKnown")]
    [InlineData("hub", "none", "PrivateOnly", "config.Require(\"access\")", "workspace", "Query", "Blocked PrivateOnlyScope")]
    [InlineData("hub", "none", "Open", "config.Require(\"access\")", "workspace", "Ingestion", "Unknown OwnAddress")]
    [InlineData("away", "none", "Open", "SecuredByPerimeter", "workspace", "Ingestion", "Unknown NotKnown")]
    [InlineData("hub", "scope", "Open", "SecuredByPerimeter", "workspace", "Ingestion", "Private InScope")]
    public void Traffic_gets_there(string network, string member, string mode, string access, string resource, string traffic, string expected)
        => Assert.Equal(expected, Reach(Topologies.Of(Program(mode, access, member)), network, resource, traffic));

    /// <summary>An exclusion is known by a name that Azure makes up, so it may be any network's.</summary>
    [Theory]
    [InlineData("PrivateOnly", "Open", "hub", "Unknown NotKnown")]
    [InlineData("PrivateOnly", "PrivateOnly", "hub", "Blocked PrivateOnlyScope")]
    [InlineData("Open", "PrivateOnly", "hub", "Unknown NotKnown")]
    public void Exclusion_may_be_the_networks(string mode, string excluded, string network, string expected)
        => Assert.Equal(
            expected,
            Reach(
                Topologies.Of(Program(mode, "Enabled", "none", $$""", new AccessModeSettingsExclusionArgs { PrivateEndpointConnectionName = "hub-4f1d", QueryAccessMode = "{{excluded}}" }""")),
                network,
                "workspace",
                "Query"));

    /// <summary>Row 9: an agent in a network with a private link needs an endpoint to read its configuration from.</summary>
    [Theory]
    [InlineData("hub", "none", "Blocked NoConfigurationEndpoint")]
    [InlineData("spoke", "none", "Blocked NoConfigurationEndpoint")]
    [InlineData("away", "none", "Public PublicNetwork")]
    [InlineData("any", "none", "Unknown NotKnown")]
    [InlineData("hub", "endpoint.Id", "Private InScope")]
    [InlineData("hub", "config.Require(\"endpointId\")", "Unknown NotKnown")]
    public void Agent_reads_its_configuration(string network, string endpointId, string expected)
        => Assert.Equal(
            expected,
            Reach(
                Topologies.Of(Program("Open", "Disabled", "scope") + $$"""
                            var machine = new Compute.VirtualMachine("machine", new() { ResourceGroupName = group.Name });
                            {{(endpointId == "none" ? "" : $$"""_ = new DataCollectionRuleAssociation("association", new() { AssociationName = "configurationAccessEndpoint", ResourceUri = machine.Id, DataCollectionEndpointId = {{endpointId}} });""")}}
                    """),
                network,
                "machine",
                "AgentConfiguration"));

    /// <summary>Row 16: an Azure Monitor workspace takes its data through the endpoint that Azure makes for it.</summary>
    [Theory]
    [InlineData("hub", "scope", "Private InScope")]
    [InlineData("hub", "other", "Unknown OwnAddress")]
    [InlineData("hub", "none", "Unknown OwnAddress")]
    [InlineData("any", "scope", "Unknown NotKnown")]
    public void Metrics_arrive(string network, string member, string expected)
        => Assert.Equal(
            expected,
            Reach(
                Topologies.Of(Program("Open", "Disabled", "scope") + $$"""
                            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name });
                            {{(member == "none" ? "" : $"""Link("metricsLink", {member}, metrics.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId));""")}}
                    """),
                network,
                "metrics",
                "Ingestion"));

    /// <summary>Rows 17 to 19: its queries have a private endpoint of their own, and the zone of one workspace hides the names of others in the region.</summary>
    [Theory]
    [InlineData("hub", "Disabled", "westeurope", "Private OwnEndpoint")]
    [InlineData("hub", "Enabled", "westeurope", "Private OwnEndpoint")]
    [InlineData("away", "Enabled", "westeurope", "Public PublicNetwork")]
    [InlineData("away", "Disabled", "westeurope", "Blocked ClosedToPublic")]
    [InlineData("site", "Enabled", "westeurope", "Blocked OtherEndpoint")]
    [InlineData("site", "Enabled", "northeurope", "Public PublicNetwork")]
    [InlineData("any", "Disabled", "westeurope", "Unknown NotKnown")]
    public void Metrics_are_queried(string network, string access, string otherRegion, string expected)
        => Assert.Equal(
            expected,
            Reach(
                Topologies.Of(Program("PrivateOnly", "Disabled", "scope") + $$"""
                            var site = Network("site");
                            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, Location = "westeurope", PublicNetworkAccess = "{{access}}" });
                            var others = new AzureMonitorWorkspace("others", new() { ResourceGroupName = group.Name, Location = "{{otherRegion}}", PublicNetworkAccess = "Disabled" });
                            _ = Endpoint("metricsEndpoint", hub, metrics.Id, "prometheusMetrics");
                            _ = Endpoint("othersEndpoint", site, others.Id, "prometheusMetrics");
                    """),
                network,
                "metrics",
                "Query"));

    /// <summary>Row 18, for a workspace without any endpoint.</summary>
    [Theory]
    [InlineData("hub", "Enabled", "Public PublicNetwork")]
    [InlineData("hub", "Disabled", "Blocked NoQueryEndpoint")]
    [InlineData("any", "Disabled", "Blocked NoQueryEndpoint")]
    public void Metrics_without_endpoint_are_queried(string network, string access, string expected)
        => Assert.Equal(
            expected,
            Reach(
                Topologies.Of(Program("PrivateOnly", "Disabled", "scope") + $$"""
                            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = "{{access}}" });
                    """),
                network,
                "metrics",
                "Query"));

    /// <summary>Row 21: where the endpoints of two scopes write one zone, the network of the first one loses the shared names.</summary>
    [Theory]
    [InlineData("hub", "component", "Query", "Blocked ZonesOverwritten")]
    [InlineData("hub", "workspace", "Query", "Blocked ZonesOverwritten")]
    [InlineData("hub", "workspace", "Ingestion", "Private InScope")]
    [InlineData("site", "component", "Query", "Public OpenScope")]
    public void Last_scope_that_writes_a_zone_wins(string network, string resource, string traffic, string expected)
        => Assert.Equal(
            expected,
            Reach(
                Topologies.Of(Program("Open", "Enabled", "scope") + """
                            var site = Network("site");
                            var second = Endpoint("second", site, other.Id, "azuremonitor");
                            Fill("secondZones", second, zone);
                    """),
                network,
                resource,
                traffic));

    [Theory]
    [InlineData("Enabled", "goes over public networks")]
    [InlineData("Disabled", "is blocked")]
    [InlineData("config.Require(\"access\")", "does not take the private link")]
    public void Outcome_is_what_messages_say(string access, string expected)
    {
        var topology = Topologies.Of(Program("Open", access, "other"));

        Assert.Equal(expected, topology.Reach(NetworkOf(topology, "hub"), topology.Named("endpoint"), Traffic.Ingestion).Outcome);
    }

    private static string Reach(StackTopology topology, string network, string resource, string traffic)
    {
        var reachability = topology.Reach(NetworkOf(topology, network), topology.Named(resource), Enum.Parse<Traffic>(traffic));
        return $"{reachability.Way} {reachability.Reason}";
    }

    private static ClientNetwork NetworkOf(StackTopology topology, string name) => name switch
    {
        "any" => ClientNetwork.Any,
        "public" => ClientNetwork.Public,
        _ => ClientNetwork.Of(new ResourceReference(InputValue.Missing, [topology.Named(name).Target]), topology),
    };
}
