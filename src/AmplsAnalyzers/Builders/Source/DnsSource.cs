namespace AmplsAnalyzers.Builders.Source;

/// <summary>Writes what a chain says of DNS: the zones of a connection, and where they come from.</summary>
internal static class DnsSource
{
    /// <summary>The Azure Monitor workspaces before this one, with which it may share a zone: there is one for each region.</summary>
    public static List<BuilderMember> Sharing(BuilderDefinition definition, BuilderMember member)
        => definition.MetricsMembers.TakeWhile(other => other != member).ToList();

    public static void Write(CodeWriter code, BuilderDefinition definition)
    {
        code.Blank();
        MonitorZones(code, definition);
        code.Blank();
        Dns(code, definition);
        code.Blank();
        code.Write("/// <summary>A cloud, each with its own names of the zones.</summary>");
        code.Open($"{definition.Accessibility} enum AzureCloud");
        code.Write("""
            /// <summary>The public cloud.</summary>
            Public,

            /// <summary>Azure Government.</summary>
            Government,
            """);
        code.Close();
        foreach (var member in definition.MetricsMembers)
        {
            var shared = Sharing(definition, member);
            if (shared.Count > 0)
            {
                code.Blank();
                code.Write($"/// <summary>The zone for queries to <c>{member.Name}</c>. There is one for each region.</summary>");
                code.Open($"{definition.Accessibility} enum {member.Name}QueryZone");
                code.Write("""
                    /// <summary>A zone of its own: it is in another region than those before it.</summary>
                    Own,
                    """);
                foreach (var other in shared)
                {
                    code.Write($$"""

                        /// <summary>One zone for both: it is in the same region as <c>{{other.Name}}</c>.</summary>
                        OneWith{{other.Name}},
                        """);
                }

                code.Close();
            }
        }
    }

    private static void MonitorZones(CodeWriter code, BuilderDefinition definition)
    {
        var zone = definition.Classes.Zone;
        var zones = MonitorZone.All.Select(known => (known.Property, known.Parameter, Document: $"<c>{known.Public}</c>, or its counterpart in the cloud: {known.Purpose}"))
            .Concat(definition.MetricsMembers.Select(member => (
                Property: $"{member.Name}Query",
                Parameter: $"queryZoneOf{member.Name}",
                Document: $"<c>privatelink.&lt;region&gt;.prometheus.monitor.azure.com</c>: queries to <c>{member.Name}</c>")))
            .ToList();
        code.Write("""
            /// <summary>The private DNS zones of one connection. What has no zone keeps its public address, so all of them are needed.</summary>
            """);
        code.Open($"{definition.Accessibility} sealed class MonitorZones");
        code.Write("/// <summary>Zones that exist already, or that are made elsewhere in the program.</summary>");
        foreach (var (_, parameter, document) in zones)
        {
            code.Write($"/// <param name=\"{parameter}\">{document}.</param>");
        }

        code.Open($"public MonitorZones({string.Join(", ", zones.Select(known => $"{zone} {known.Parameter}"))})");
        foreach (var (property, parameter, _) in zones)
        {
            code.Write($"this.{property} = {parameter};");
        }

        code.Close();
        foreach (var (property, _, document) in zones)
        {
            code.Write($$"""

                /// <summary>{{document}}.</summary>
                public {{zone}} {{property}} { get; }
                """);
        }

        code.Blank();
        code.Write($"internal object[] All => new object[] {{ {string.Join(", ", zones.Select(known => $"this.{known.Property}"))} }};");
        code.Close();
    }

    private static void Dns(CodeWriter code, BuilderDefinition definition)
    {
        var resourceGroup = definition.Classes.ResourceGroup;
        code.Write("/// <summary>Where the zones of a connection come from. Networks that resolve names in common share one connection; others have zones of their own.</summary>");
        code.Open($"{definition.Accessibility} sealed class Dns");
        code.Write($$"""
            private readonly object[] written;

            private Dns(MonitorZones? zones, object[] written)
            {
                this.Zones = zones;
                this.written = written;
            }

            /// <summary>A central policy makes the zones' entries, and links the networks: the builder makes nothing.</summary>
            public static Dns CentralPolicy { get; } = new Dns(null, global::System.Array.Empty<object>());

            """);
        Factory(
            "New",
            "New zones. A resource group can hold one set of them.",
            "",
            "",
            "null",
            "The resource group of the zones.",
            place => $"new object[] {{ {place} }}");
        code.Write($$"""
            /// <summary>Zones that the networks are linked to already.</summary>
            /// <param name="zones">The zones.</param>
            public static Dns Existing(MonitorZones zones) => new Dns(zones, zones.All);

            """);
        Factory(
            "Existing",
            "Zones that the builder links the networks to.",
            "/// <param name=\"zones\">The zones.</param>\n",
            "MonitorZones zones, ",
            "zones",
            "The resource group that the zones are in.",
            _ => "zones.All");
        code.Write("""
            internal MonitorZones? Zones { get; }

            internal global::Pulumi.Input<string>? ResourceGroupName { get; private init; }

            internal bool LinksNetworks { get; private init; }

            // Two endpoints would write their addresses into one zone.
            internal bool WritesWhere(Dns other) => global::System.Array.Exists(this.written, part => global::System.Array.IndexOf(other.written, part) >= 0);
            """);
        code.Close();

        void Factory(string name, string summary, string document, string parameter, string zones, string explanation, Func<string, string> written)
        {
            if (resourceGroup is not null)
            {
                code.Write($$"""
                    /// <summary>{{summary}}</summary>
                    {{document}}/// <param name="resourceGroup">{{explanation}}</param>
                    public static Dns {{name}}({{parameter}}{{resourceGroup}} resourceGroup) => new Dns({{zones}}, {{written("resourceGroup")}}) { ResourceGroupName = resourceGroup.Name, LinksNetworks = true };

                    """);
            }

            code.Write($$"""
                /// <summary>{{summary}}</summary>
                {{document}}/// <param name="resourceGroupName">{{explanation}}</param>
                public static Dns {{name}}({{parameter}}global::Pulumi.Input<string> resourceGroupName) => new Dns({{zones}}, {{written("resourceGroupName")}}) { ResourceGroupName = resourceGroupName, LinksNetworks = true };

                """);
        }
    }
}
