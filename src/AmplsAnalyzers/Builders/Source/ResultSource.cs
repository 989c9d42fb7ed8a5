namespace AmplsAnalyzers.Builders.Source;

/// <summary>Writes the classes of the component's results: its links and its connections.</summary>
internal static class ResultSource
{
    public static void Write(CodeWriter code, BuilderDefinition definition)
    {
        code.Blank();
        Links(code, definition);
        code.Blank();
        Connection(code, definition);
    }

    private static void Links(CodeWriter code, BuilderDefinition definition)
    {
        var classes = definition.Classes;
        code.Write("/// <summary>The scoped resources, which link the resources to the scope.</summary>");
        code.Open($"{definition.Accessibility} sealed class ScopeLinks");
        code.Open($"internal ScopeLinks({definition.Name} parent, Steps steps)");
        for (var i = 0; i < definition.Members.Count; i++)
        {
            var member = definition.Members[i];
            if (member.Kind == MemberKind.AzureMonitorWorkspace)
            {
                code.Write("// Azure refuses an Azure Monitor workspace: what can be linked is the data collection endpoint that Azure made for it.");
            }

            var earlier = string.Concat(definition.Members.Take(i).Select(before => $", this.{before.Identifier}"));
            code.Write($"this.{member.Identifier} = Link(\"{member.LogicalName}\", {LinkedId(definition, member)}{earlier});");
        }

        code.Write($$"""

            // Azure takes one change of a scope at a time, so each link waits for those before it.
            {{classes.ScopedResource}} Link(string member, global::Pulumi.Input<string> resourceId, params global::Pulumi.Resource[] earlier) => new {{classes.ScopedResource}}($"{steps.Name}-{member}-link", new {{classes.ScopedResourceArgs}}
            {
                ResourceGroupName = steps.ResourceGroupName,
                ScopeName = parent.{{definition.ScopeValue}}.Name,
                LinkedResourceId = resourceId,
            }, new global::Pulumi.CustomResourceOptions { Parent = parent, DependsOn = earlier });
            """);
        code.Close();
        foreach (var member in definition.Members)
        {
            code.Write($$"""

                /// <summary>What links <c>{{member.Name}}</c>.</summary>
                public {{classes.ScopedResource}} {{member.Identifier}} { get; }
                """);
        }

        code.Close();
    }

    private static string LinkedId(BuilderDefinition definition, BuilderMember member) => member.Kind switch
    {
        not MemberKind.AzureMonitorWorkspace => $"parent.{member.Value}.Id",
        _ when definition.Classes.Native is null => $"parent.{member.Value}.DefaultDataCollectionEndpointId",
        _ => $"parent.{member.Value}.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId)",
    };

    private static void Connection(CodeWriter code, BuilderDefinition definition)
    {
        var classes = definition.Classes;
        var queries = definition.MetricsMembers.ToList();
        code.Write("/// <summary>A network that is connected to the scope.</summary>");
        code.Open($"{definition.Accessibility} sealed class Connection");
        code.Open($"internal Connection({classes.VirtualNetwork} network, {classes.Endpoint} endpoint, MonitorZones? zones{string.Concat(queries.Select(member => $", {classes.Endpoint} endpointOf{member.Name}"))})");
        code.Write("""
            this.Network = network;
            this.Endpoint = endpoint;
            this.Zones = zones;
            """);
        foreach (var member in queries)
        {
            code.Write($"this.{member.Name}QueryEndpoint = endpointOf{member.Name};");
        }

        code.Close();
        code.Write($$"""

            /// <summary>The network.</summary>
            public {{classes.VirtualNetwork}} Network { get; }

            /// <summary>The private endpoint to the scope.</summary>
            public {{classes.Endpoint}} Endpoint { get; }

            /// <summary>The zones that hold the endpoint's addresses; null where a central policy takes care of them.</summary>
            public MonitorZones? Zones { get; }
            """);
        foreach (var member in queries)
        {
            code.Write($$"""

                /// <summary>The private endpoint through which <c>{{member.Name}}</c> is queried.</summary>
                public {{classes.Endpoint}} {{member.Name}}QueryEndpoint { get; }
                """);
        }

        code.Close();
    }
}
