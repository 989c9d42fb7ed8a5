using AmplsAnalyzers.Providers;

namespace AmplsAnalyzers.Builders.Source;

/// <summary>Writes the component itself: how a chain begins, and the resources that its end makes.</summary>
internal static class ComponentSource
{
    public static void Write(CodeWriter code, BuilderDefinition definition)
    {
        Constructor(code, definition);
        code.Blank();
        Properties(code, definition);
        Begin(code, definition);
        code.Blank();
        code.Open($"private {definition.Classes.Scope} MakeScope(Steps steps)");
        Scope(code, definition);
        code.Close();
        code.Blank();
        Connect(code, definition);
        code.Blank();
        Zones(code, definition);
    }

    private static void Constructor(CodeWriter code, BuilderDefinition definition)
    {
        if (definition.HasRequiredMembers)
        {
            code.Write("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        }

        code.Write($$"""
            private {{definition.Name}}(Steps steps)
                : base("ampls:builder:{{TypeToken(definition.Name)}}", steps.Name, steps.Options)
            """);
        code.Write("{");
        foreach (var member in definition.Members)
        {
            code.Write($"    this.{member.Identifier} = steps.Given{member.Name}!;");
        }

        code.Write($$"""

                this.{{definition.Scope}} = steps.ExistingScope ?? this.MakeScope(steps);
                this.Links = new ScopeLinks(this, steps);

                var connections = new global::System.Collections.Generic.Dictionary<string, Connection>();
                foreach (var plan in steps.Connections)
                {
                    connections.Add(plan.Network.GetResourceName(), this.Connect(steps, plan));
                }

                this.Connections = connections;
                this.RegisterOutputs(new global::System.Collections.Generic.Dictionary<string, object?>
                {
                    ["scopeId"] = this.{{definition.ScopeValue}}.Id,
                    ["scopeName"] = this.{{definition.ScopeValue}}.Name,
                });
            }
            """);
    }

    /// <summary>The class's name for the type token, in letters that every engine takes.</summary>
    private static string TypeToken(string name)
        => string.Concat(name.TrimStart('@').Select(letter => letter < 128 ? letter.ToString() : $"u{(int)letter:x4}"));

    private static void Scope(CodeWriter code, BuilderDefinition definition)
    {
        var classes = definition.Classes;
        if (classes.Native is not { } native)
        {
            code.Write($$"""
                return new {{classes.Scope}}($"{steps.Name}-scope", new {{classes.ScopeArgs}}
                {
                    ResourceGroupName = steps.ResourceGroupName,
                    Name = steps.ScopeName,
                    IngestionAccessMode = steps.Ingestion.ToString(),
                    QueryAccessMode = steps.Query.ToString(),
                    Tags = steps.Tags!,
                }, new global::Pulumi.CustomResourceOptions { Parent = this });
                """);
            return;
        }

        code.Write($$"""
            var accessModes = new {{native.AccessModeSettingsArgs}}
            {
                IngestionAccessMode = steps.Ingestion,
                QueryAccessMode = steps.Query,
            };
            """);
        if (native.Connection is not null)
        {
            code.Write($$"""
                foreach (var exception in steps.Exceptions)
                {
                    // An exception that says what the scope says would have no effect.
                    if (exception.Ingestion != steps.Ingestion || exception.Query != steps.Query)
                    {
                        accessModes.Exclusions.Add(new {{native.ExclusionArgs}}
                        {
                            PrivateEndpointConnectionName = exception.Connection.Name,
                            IngestionAccessMode = exception.Ingestion,
                            QueryAccessMode = exception.Query,
                        });
                    }
                }

                """);
        }

        code.Write($$"""
            return new {{classes.Scope}}($"{steps.Name}-scope", new {{classes.ScopeArgs}}
            {
                ResourceGroupName = steps.ResourceGroupName,
                ScopeName = steps.ScopeName,
                // A scope has no region, whatever its resource group has.
                Location = "global",
                AccessModeSettings = accessModes,
                Tags = steps.Tags!,
            }, new global::Pulumi.CustomResourceOptions { Parent = this });
            """);
    }

    private static void Properties(CodeWriter code, BuilderDefinition definition)
    {
        if (definition.ScopeMember is null)
        {
            code.Write($$"""
                /// <summary>The scope.</summary>
                public {{definition.Classes.Scope}} Scope { get; }

                """);
        }

        code.Write($$"""
            /// <summary>What links the resources to the scope, by the names of the definition.</summary>
            {{definition.Accessibility}} ScopeLinks Links { get; }

            /// <summary>The networks that are connected to the scope, by the logical names of their resources.</summary>
            {{definition.Accessibility}} global::System.Collections.Generic.IReadOnlyDictionary<string, Connection> Connections { get; }

            """);
    }

    private static void Begin(CodeWriter code, BuilderDefinition definition)
    {
        var first = definition.Members[0];
        var excepts = definition.Classes.Native?.Connection is not null;
        Method(
            "Build",
            "Begins a new scope. Nothing is registered before <c>Create()</c>.",
            "",
            """
            /// <param name="scopeName">The scope's name in Azure; generated from its logical name where it is left out.</param>
            """,
            "global::Pulumi.Input<string>? scopeName = null, ",
            "IIngestionAccess",
            "ScopeName = scopeName, ",
            "scopeName, ");
        code.Blank();
        Method(
            "For",
            "Begins with a scope that exists already, or that is made elsewhere in the program. Nothing is registered before <c>Create()</c>.",
            $"{definition.Classes.Scope} scope, ",
            """
            /// <param name="scope">The scope. Its access modes stay as they are.</param>
            """,
            "",
            $"{first.Step}<IOptionalConnection>",
            "ExistingScope = scope, ",
            "");

        void Method(string name, string summary, string required, string document, string optional, string step, string given, string passed)
        {
            if (definition.Classes.ResourceGroup is { } resourceGroup)
            {
                Overload($"{resourceGroup} resourceGroup", "The resource group of everything that is made, the scope among it.", "resourceGroup.Name", "resourceGroup");
                code.Blank();
            }

            Overload("global::Pulumi.Input<string> resourceGroupName", "The name of the resource group of everything that is made, the scope among it.", "resourceGroupName", "resourceGroupName");

            void Overload(string parameter, string explanation, string groupName, string place)
                => code.Write($$"""
                    /// <summary>{{summary}}</summary>
                    /// <param name="name">The logical name of the component; those of all that it makes begin with it.</param>
                    {{(required.Length > 0 ? document + "\n" : "")}}/// <param name="{{place}}">{{explanation}}</param>
                    {{(required.Length > 0 ? "" : document + "\n")}}/// <param name="tags">The tags of all that can have tags.</param>
                    /// <param name="cloud">The cloud, which decides on the names of the zones.</param>
                    /// <param name="options">The parent, the provider and other options of the component, which its resources inherit.</param>
                    {{definition.Accessibility}} static {{step}} {{name}}(string name, {{required}}{{parameter}}, {{optional}}global::Pulumi.InputMap<string>? tags = null, AzureCloud cloud = AzureCloud.Public, global::Pulumi.ComponentResourceOptions? options = null)
                        => new Steps(name, {{groupName}}, {{place}}) { {{given}}Tags = tags, Cloud = cloud, Options = options };
                    """);
        }
    }

    private static void Connect(CodeWriter code, BuilderDefinition definition)
    {
        var classes = definition.Classes;
        var links = string.Join(", ", definition.Members.Select(member => $"this.Links.{member.Identifier}"));
        var location = classes.HasNullableNetworkLocation ? "plan.Network.Location.Apply(location => location!)" : "plan.Network.Location";
        code.Open("private Connection Connect(Steps steps, ConnectionPlan plan)");
        code.Write($$"""
            var name = $"{steps.Name}-{plan.Network.GetResourceName()}";
            var zones = plan.Dns.Zones ?? (plan.Dns.LinksNetworks ? this.MakeZones(steps, plan, name) : null);
            if (zones is not null && plan.Dns.LinksNetworks)
            {
                this.LinkZones(steps, plan, zones, name);
            }

            """);
        if (classes.Native is { } native)
        {
            code.Write($$"""
                // The endpoint takes an address for each endpoint of what the scope holds, so the links come first.
                var endpoint = new {{classes.Endpoint}}($"{name}-endpoint", new {{classes.EndpointArgs}}
                {
                    ResourceGroupName = steps.ResourceGroupName,
                    Location = {{location}},
                    Subnet = new {{native.SubnetArgs}} { Id = plan.Subnet.Id },
                    PrivateLinkServiceConnections =
                    {
                        new {{classes.ConnectionArgs}}
                        {
                            Name = name,
                            PrivateLinkServiceId = this.{{definition.ScopeValue}}.Id,
                            GroupIds = { "azuremonitor" },
                        },
                    },
                    Tags = steps.Tags!,
                }, new global::Pulumi.CustomResourceOptions { Parent = this, DependsOn = { {{links}} } });
                """);
            foreach (var member in definition.MetricsMembers)
            {
                code.Write($$"""

                    // Queries to an Azure Monitor workspace don't go through the scope.
                    var {{QueryEndpoint(member)}} = new {{classes.Endpoint}}($"{name}-{{member.LogicalName}}-query-endpoint", new {{classes.EndpointArgs}}
                    {
                        ResourceGroupName = steps.ResourceGroupName,
                        Location = {{location}},
                        Subnet = new {{native.SubnetArgs}} { Id = plan.Subnet.Id },
                        PrivateLinkServiceConnections =
                        {
                            new {{classes.ConnectionArgs}}
                            {
                                Name = $"{name}-{{member.LogicalName}}",
                                PrivateLinkServiceId = this.{{member.Value}}.Id,
                                GroupIds = { "prometheusMetrics" },
                            },
                        },
                        Tags = steps.Tags!,
                    }, new global::Pulumi.CustomResourceOptions { Parent = this });
                    """);
            }

            code.Blank();
            code.Open("if (zones is not null)");
            code.Write($$"""
                var government = steps.Cloud == AzureCloud.Government;
                _ = new {{native.ZoneGroup}}($"{name}-zones", new {{classes.ZoneGroupArgs}}
                {
                    ResourceGroupName = steps.ResourceGroupName,
                    PrivateEndpointName = endpoint.Name,
                    PrivateDnsZoneGroupName = "azuremonitor",
                    PrivateDnsZoneConfigs =
                    {
                """);
            foreach (var zone in MonitorZone.All)
            {
                code.Write($$"""
                            new {{native.ZoneConfigArgs}} { Name = government ? "{{zone.Government.Replace('.', '-')}}" : "{{zone.Public.Replace('.', '-')}}", PrivateDnsZoneId = zones.{{zone.Property}}.Id },
                    """);
            }

            code.Write("""
                    },
                }, new global::Pulumi.CustomResourceOptions { Parent = this });
                """);
            foreach (var member in definition.MetricsMembers)
            {
                code.Write($$"""

                    _ = new {{native.ZoneGroup}}($"{name}-{{member.LogicalName}}-query-zones", new {{classes.ZoneGroupArgs}}
                    {
                        ResourceGroupName = steps.ResourceGroupName,
                        PrivateEndpointName = {{QueryEndpoint(member)}}.Name,
                        PrivateDnsZoneGroupName = "prometheus",
                        PrivateDnsZoneConfigs =
                        {
                            new {{native.ZoneConfigArgs}} { Name = "prometheus", PrivateDnsZoneId = zones.{{member.Name}}Query.Id },
                        },
                    }, new global::Pulumi.CustomResourceOptions { Parent = this });
                    """);
            }

            code.Close();
        }
        else
        {
            ClassicEndpoint(code, definition, "endpoint", $"this.{definition.ScopeValue}.Id", "", "azuremonitor", "azuremonitor", string.Join(", ", MonitorZone.All.Select(zone => $"zones.{zone.Property}.Id")), $", DependsOn = {{ {links} }}", "The endpoint takes an address for each endpoint of what the scope holds, so the links come first.");
            foreach (var member in definition.MetricsMembers)
            {
                code.Blank();
                ClassicEndpoint(code, definition, QueryEndpoint(member), $"this.{member.Value}.Id", $"-{member.LogicalName}", "prometheusMetrics", "prometheus", $"zones.{member.Name}Query.Id", "", "Queries to an Azure Monitor workspace don't go through the scope.");
            }
        }

        code.Blank();
        code.Write($"return new Connection(plan.Network, endpoint, zones{string.Concat(definition.MetricsMembers.Select(member => $", {QueryEndpoint(member)}"))});");
        code.Close();
    }

    private static void ClassicEndpoint(CodeWriter code, BuilderDefinition definition, string variable, string service, string part, string group, string zoneGroup, string zones, string dependsOn, string comment)
    {
        var classes = definition.Classes;
        var args = $"{variable}Args";
        code.Write($$"""
            // {{comment}}
            var {{args}} = new {{classes.EndpointArgs}}
            {
                ResourceGroupName = steps.ResourceGroupName,
                Location = plan.Network.Location,
                SubnetId = plan.Subnet.Id,
                PrivateServiceConnection = new {{classes.ConnectionArgs}}
                {
                    Name = {{(part.Length == 0 ? "name" : $"$\"{{name}}{part}\"")}},
                    PrivateConnectionResourceId = {{service}},
                    SubresourceNames = { "{{group}}" },
                    IsManualConnection = false,
                },
                Tags = steps.Tags!,
            };
            if (zones is not null)
            {
                {{args}}.PrivateDnsZoneGroup = new {{classes.ZoneGroupArgs}}
                {
                    Name = "{{zoneGroup}}",
                    PrivateDnsZoneIds = { {{zones}} },
                };
            }

            var {{variable}} = new {{classes.Endpoint}}($"{name}{{part}}-{{(part.Length == 0 ? "" : "query-")}}endpoint", {{args}}, new global::Pulumi.CustomResourceOptions { Parent = this{{dependsOn}} });
            """);
    }

    private static string QueryEndpoint(BuilderMember member) => $"endpointOf{member.Name}";

    private static void Zones(CodeWriter code, BuilderDefinition definition)
    {
        var classes = definition.Classes;
        var zoneNames = MonitorZone.All.Select(zone => $"Zone(\"{zone.Role}\", government ? \"{zone.Government}\" : \"{zone.Public}\")");
        code.Open("private MonitorZones MakeZones(Steps steps, ConnectionPlan plan, string name)");
        code.Write("var government = steps.Cloud == AzureCloud.Government;");
        foreach (var member in definition.MetricsMembers)
        {
            var own = $"Zone(\"{member.LogicalName}\", {QueryZoneName(member)})";
            code.Write(DnsSource.Sharing(definition, member) is { Count: > 0 } shared
                ? $"var queryZoneOf{member.Name} = {string.Concat(shared.Select(other => $"steps.ZoneOf{member.Name} == {member.Name}QueryZone.OneWith{other.Name} ? queryZoneOf{other.Name} : "))}{own};"
                : $"var queryZoneOf{member.Name} = {own};");
        }

        code.Write($$"""
            return new MonitorZones(
                {{string.Join(",\n    ", zoneNames.Concat(definition.MetricsMembers.Select(member => $"queryZoneOf{member.Name}")))}});

            {{classes.Zone}} Zone(string role, global::Pulumi.Input<string> zoneName) => new {{classes.Zone}}($"{name}-{role}-zone", new {{classes.ZoneArgs}}
            {
                ResourceGroupName = plan.Dns.ResourceGroupName!,
                {{(classes.Native is null ? "Name" : "PrivateZoneName")}} = zoneName,
            """);
        code.Write($$"""
            {{(classes.Native is null ? "" : "    Location = \"global\",\n")}}    Tags = steps.Tags!,
            }, new global::Pulumi.CustomResourceOptions { Parent = this });
            """);
        code.Close();
        code.Blank();

        code.Open("private void LinkZones(Steps steps, ConnectionPlan plan, MonitorZones zones, string name)");
        code.Open("foreach (var network in plan.Networks)");
        foreach (var zone in MonitorZone.All)
        {
            code.Write($"Link(\"{zone.Role}\", zones.{zone.Property}, network);");
        }

        foreach (var member in definition.MetricsMembers)
        {
            var shared = DnsSource.Sharing(definition, member);
            if (shared.Count == 0)
            {
                code.Write($"Link(\"{member.LogicalName}\", zones.{member.Name}Query, network);");
                continue;
            }

            code.Open($"if ({string.Join(" && ", shared.Select(other => $"!object.ReferenceEquals(zones.{member.Name}Query, zones.{other.Name}Query)"))})");
            code.Write($"Link(\"{member.LogicalName}\", zones.{member.Name}Query, network);");
            code.Close();
        }

        code.Close();
        code.Blank();
        code.Write($$"""
            void Link(string role, {{classes.Zone}} zone, {{classes.VirtualNetwork}} network) => _ = new {{classes.ZoneLink}}($"{name}-{role}-zone-to-{network.GetResourceName()}", new {{classes.ZoneLinkArgs}}
            {
                ResourceGroupName = plan.Dns.ResourceGroupName!,
            """);
        code.Write(classes.Native is { } native
            ? $$"""
                    PrivateZoneName = zone.Name,
                    VirtualNetworkLinkName = network.GetResourceName(),
                    Location = "global",
                    VirtualNetwork = new {{native.NetworkReferenceArgs}} { Id = network.Id },
                """
            : """
                    PrivateDnsZoneName = zone.Name,
                    Name = network.GetResourceName(),
                    VirtualNetworkId = network.Id,
                """);
        code.Write("""
                RegistrationEnabled = false,
                Tags = steps.Tags!,
            }, new global::Pulumi.CustomResourceOptions { Parent = this });
            """);
        code.Close();
    }

    private static string QueryZoneName(BuilderMember member)
        => $$"""this.{{member.Value}}.Location.Apply(region => $"privatelink.{region{{(member.HasNullableLocation ? "!" : "")}}.ToLowerInvariant().Replace(" ", "")}.prometheus.monitor.azure.{(government ? "us" : "com")}")""";
}
