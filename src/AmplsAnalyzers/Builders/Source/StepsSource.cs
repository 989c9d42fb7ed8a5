namespace AmplsAnalyzers.Builders.Source;

/// <summary>
/// Writes the chain: an interface for each step, which has what can come next and nothing else, and the one record that is all of them. Each step gives a new record, so a part of a
/// chain can be continued more than once.
/// </summary>
internal static class StepsSource
{
    private const string NewScope = "IConnection";
    private const string ExistingScope = "IOptionalConnection";

    public static void Write(CodeWriter code, BuilderDefinition definition)
    {
        var hasExceptions = definition.Classes.Native?.Connection is not null;
        code.Blank();
        Interfaces(code, definition, hasExceptions);
        code.Blank();
        Steps(code, definition, hasExceptions);
    }

    private static string AccessMode(BuilderDefinition definition) => definition.Classes.Native?.AccessMode ?? "AccessMode";

    private static string Next(BuilderDefinition definition, int position, string end)
        => position + 1 < definition.Members.Count ? $"{definition.Members[position + 1].Step}<{end}>" : end;

    /// <summary>The step after the access modes.</summary>
    private static string Members(BuilderDefinition definition, bool hasExceptions) => hasExceptions ? "IExceptions" : $"{definition.Members[0].Step}<{NewScope}>";

    private static void Interfaces(CodeWriter code, BuilderDefinition definition, bool hasExceptions)
    {
        var accessibility = definition.Accessibility;
        code.Write($$"""
            /// <summary>The step that says what the networks may send to.</summary>
            {{accessibility}} interface IIngestionAccess
            {
                /// <summary>What the networks may send to: the scope's resources alone, or others too. Log Analytics ingestion doesn't obey it.</summary>
                IQueryAccess IngestionAccess({{AccessMode(definition)}} mode);
            }

            /// <summary>The step that says what the networks may query.</summary>
            {{accessibility}} interface IQueryAccess
            {
                /// <summary>What the networks may query: the scope's resources alone, or others too.</summary>
                {{Members(definition, hasExceptions)}} QueryAccess({{AccessMode(definition)}} mode);
            }

            """);
        if (hasExceptions)
        {
            code.Write($$"""
                /// <summary>The step at which connections can be given access modes of their own.</summary>
                {{accessibility}} interface IExceptions : {{definition.Members[0].Step}}<{{NewScope}}>
                {
                    /// <summary>Gives one connection modes of its own. Its name is generated, so it is known once the connection exists.</summary>
                    IExceptions Except({{definition.Classes.Native!.Connection}} connection, {{AccessMode(definition)}} ingestion, {{AccessMode(definition)}} query);
                }

                """);
        }

        for (var i = 0; i < definition.Members.Count; i++)
        {
            var member = definition.Members[i];
            code.Write($$"""
                /// <summary>The step that asks for <c>{{member.Name}}</c>.</summary>
                /// <typeparam name="TEnd">What comes after the members.</typeparam>
                {{accessibility}} interface {{member.Step}}<TEnd>
                {
                    /// <summary>{{Summary(member)}}</summary>
                    {{Next(definition, i, "TEnd")}} {{member.Identifier}}({{Parameters(definition, member)}});
                }

                """);
        }

        code.Write($$"""
            /// <summary>The step that asks for a network.</summary>
            {{accessibility}} interface {{NewScope}}
            {
            {{Connect(definition, withDns: false)}}

            {{Connect(definition, withDns: true)}}
            }

            /// <summary>The step that takes a network, or ends the chain: an existing scope may be connected already.</summary>
            {{accessibility}} interface {{ExistingScope}}
            {
            {{Connect(definition, withDns: false)}}

            {{Connect(definition, withDns: true)}}

            {{Create(definition)}}
            }

            /// <summary>The step at which nothing is missing any more.</summary>
            {{accessibility}} interface IComplete
            {
                /// <summary>Lets more networks use the connection that was named last: those that resolve names in common with its network, as peered ones do. They need no endpoint.</summary>
                /// <param name="networks">The networks.</param>
                IComplete SharedWith(params {{definition.Classes.VirtualNetwork}}[] networks);

                /// <summary>Connects another network, which doesn't resolve names in common with those before it.</summary>
                /// <param name="network">The network.</param>
                /// <param name="subnet">The subnet of the private endpoint, /27 or larger.</param>
                /// <param name="dns">Its own zones: no two endpoints can write their addresses into one zone.</param>
                IComplete ConnectTo({{definition.Classes.VirtualNetwork}} network, {{definition.Classes.Subnet}} subnet, Dns dns);

            {{Create(definition)}}
            }
            """);
    }

    private static string Summary(BuilderMember member) => member.Kind switch
    {
        MemberKind.Workspace => "The Log Analytics workspace that is linked.",
        MemberKind.Component => "The Application Insights component that is linked.",
        MemberKind.DataCollectionEndpoint => "The data collection endpoint that is linked.",
        _ => "The Azure Monitor workspace: its data collection endpoint is linked, and each network gets a private endpoint for its queries.",
    };

    private static string Parameters(BuilderDefinition definition, BuilderMember member)
    {
        var parameter = member.Kind switch
        {
            MemberKind.Component => "component",
            MemberKind.DataCollectionEndpoint => "endpoint",
            _ => "workspace",
        };
        return $"{member.Type} {parameter}{(IsAskedForZone(definition, member) ? $", {member.Name}QueryZone queryZone" : "")}";
    }

    private static bool IsAskedForZone(BuilderDefinition definition, BuilderMember member)
        => member.Kind == MemberKind.AzureMonitorWorkspace && DnsSource.Sharing(definition, member).Count > 0;

    private static string Connect(BuilderDefinition definition, bool withDns) => $$"""
            /// <summary>Connects a network{{(withDns ? "" : ", with new zones in the builder's resource group")}}: a private endpoint in the subnet, the zones, their links, and the zone group.</summary>
            /// <param name="network">The network.</param>
            /// <param name="subnet">The subnet of the private endpoint, /27 or larger.</param>
        {{(withDns ? "    /// <param name=\"dns\">Where the zones come from.</param>\n" : "")}}    IComplete ConnectTo({{definition.Classes.VirtualNetwork}} network, {{definition.Classes.Subnet}} subnet{{(withDns ? ", Dns dns" : "")}});
        """;

    private static string Create(BuilderDefinition definition) => $$"""
            /// <summary>Makes the scope and all that belongs to it.</summary>
            {{definition.Name}} Create();
        """;

    private static void Steps(CodeWriter code, BuilderDefinition definition, bool hasExceptions)
    {
        var classes = definition.Classes;
        var mode = AccessMode(definition);
        var interfaces = new[] { "IIngestionAccess", "IQueryAccess", hasExceptions ? "IExceptions" : $"{definition.Members[0].Step}<{NewScope}>" }
            .Concat(definition.Members.Skip(hasExceptions ? 0 : 1).Select(member => $"{member.Step}<{NewScope}>"))
            .Concat(definition.Members.Select(member => $"{member.Step}<{ExistingScope}>"))
            .Concat([NewScope, ExistingScope, "IComplete"]);
        code.Write("// What a chain has said so far.");
        code.Open($"internal sealed record Steps(string Name, global::Pulumi.Input<string> ResourceGroupName, object ResourceGroup) : {string.Join(", ", interfaces)}");
        code.Write($$"""
            public {{classes.Scope}}? ExistingScope { get; init; }

            public global::Pulumi.Input<string>? ScopeName { get; init; }

            public global::Pulumi.InputMap<string>? Tags { get; init; }

            public AzureCloud Cloud { get; init; }

            public global::Pulumi.ComponentResourceOptions? Options { get; init; }

            public {{mode}} Ingestion { get; init; }

            public {{mode}} Query { get; init; }

            """);
        if (hasExceptions)
        {
            code.Write("""
                public global::System.Collections.Generic.List<AccessException> Exceptions { get; init; } = new global::System.Collections.Generic.List<AccessException>();

                """);
        }

        foreach (var member in definition.Members)
        {
            code.Write($$"""
                public {{member.Type}}? Given{{member.Name}} { get; init; }

                """);
            if (IsAskedForZone(definition, member))
            {
                code.Write($$"""
                    public {{member.Name}}QueryZone ZoneOf{{member.Name}} { get; init; }

                    """);
            }
        }

        code.Write($$"""
            public global::System.Collections.Generic.List<ConnectionPlan> Connections { get; init; } = new global::System.Collections.Generic.List<ConnectionPlan>();

            IQueryAccess IIngestionAccess.IngestionAccess({{mode}} mode) => this with { Ingestion = mode };

            {{Members(definition, hasExceptions)}} IQueryAccess.QueryAccess({{mode}} mode) => this with { Query = mode };

            """);
        if (hasExceptions)
        {
            code.Write($$"""
                IExceptions IExceptions.Except({{classes.Native!.Connection}} connection, {{mode}} ingestion, {{mode}} query)
                    => this with { Exceptions = new global::System.Collections.Generic.List<AccessException>(this.Exceptions) { new AccessException(connection, ingestion, query) } };

                """);
        }

        foreach (var end in new[] { NewScope, ExistingScope })
        {
            for (var i = 0; i < definition.Members.Count; i++)
            {
                var member = definition.Members[i];
                var parameters = Parameters(definition, member);
                var parameter = parameters.Split(',')[0].Split(' ').Last();
                var zone = IsAskedForZone(definition, member) ? $", ZoneOf{member.Name} = queryZone" : "";
                code.Write($$"""
                    {{Next(definition, i, end)}} {{member.Step}}<{{end}}>.{{member.Identifier}}({{parameters}}) => this with { Given{{member.Name}} = {{parameter}}{{zone}} };

                    """);
            }
        }

        foreach (var step in new[] { NewScope, ExistingScope })
        {
            code.Write($$"""
                IComplete {{step}}.ConnectTo({{classes.VirtualNetwork}} network, {{classes.Subnet}} subnet) => this.ConnectTo(network, subnet, this.NewZones());

                IComplete {{step}}.ConnectTo({{classes.VirtualNetwork}} network, {{classes.Subnet}} subnet, Dns dns) => this.ConnectTo(network, subnet, dns);

                """);
        }

        code.Write($$"""
            IComplete IComplete.ConnectTo({{classes.VirtualNetwork}} network, {{classes.Subnet}} subnet, Dns dns) => this.ConnectTo(network, subnet, dns);

            IComplete IComplete.SharedWith(params {{classes.VirtualNetwork}}[] networks)
            {
                var connections = new global::System.Collections.Generic.List<ConnectionPlan>(this.Connections);
                var last = connections[connections.Count - 1];
                var shared = new global::System.Collections.Generic.List<{{classes.VirtualNetwork}}>(last.Networks);
                foreach (var network in networks)
                {
                    if (!shared.Contains(network))
                    {
                        this.CheckThatIsNew(network);
                        shared.Add(network);
                    }
                }

                connections[connections.Count - 1] = last with { Networks = shared };
                return this with { Connections = connections };
            }

            {{definition.Name}} {{ExistingScope}}.Create() => new {{definition.Name}}(this);

            {{definition.Name}} IComplete.Create() => new {{definition.Name}}(this);

            {{NewZonesOf(classes)}}

            private Steps ConnectTo({{classes.VirtualNetwork}} network, {{classes.Subnet}} subnet, Dns dns)
            {
                this.CheckThatIsNew(network);
                if (this.Connections.Exists(earlier => earlier.Dns.WritesWhere(dns)))
                {
                    throw new global::System.ArgumentException($"{network.GetResourceName()} is given the zones of another connection, and two endpoints can't write their addresses into the same zones: give it zones of its own, in another resource group, or let it share the other connection.", nameof(dns));
                }

                if (this.Connections.Count == 10)
                {
                    throw new global::System.ArgumentException($"{network.GetResourceName()} would be the eleventh network with an endpoint of its own, and a private link scope takes 10: let networks that resolve names in common share a connection.", nameof(network));
                }

                var networks = new global::System.Collections.Generic.List<{{classes.VirtualNetwork}}> { network };
                return this with { Connections = new global::System.Collections.Generic.List<ConnectionPlan>(this.Connections) { new ConnectionPlan(network, subnet, dns, networks) } };
            }

            // The resources of a network have its name in theirs.
            private void CheckThatIsNew({{classes.VirtualNetwork}} network)
            {
                foreach (var connection in this.Connections)
                {
                    if (connection.Networks.Exists(known => known.GetResourceName() == network.GetResourceName()))
                    {
                        throw new global::System.ArgumentException($"{network.GetResourceName()} is connected already: one connection is enough for a network, and two networks of one name can't be told apart.", nameof(network));
                    }
                }
            }
            """);
        code.Close();
        code.Blank();
        code.Write($"internal sealed record ConnectionPlan({classes.VirtualNetwork} Network, {classes.Subnet} Subnet, Dns Dns, global::System.Collections.Generic.List<{classes.VirtualNetwork}> Networks);");
        if (hasExceptions)
        {
            code.Blank();
            code.Write($"internal sealed record AccessException({classes.Native!.Connection} Connection, {mode} Ingestion, {mode} Query);");
        }
    }

    private static string NewZonesOf(ProviderClasses classes)
        => classes.ResourceGroup is null
            ? "private Dns NewZones() => Dns.New(this.ResourceGroupName);"
            : $"private Dns NewZones() => this.ResourceGroup is {classes.ResourceGroup} resourceGroup ? Dns.New(resourceGroup) : Dns.New(this.ResourceGroupName);";
}
