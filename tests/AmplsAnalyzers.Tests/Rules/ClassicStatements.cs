namespace AmplsAnalyzers.Tests.Rules;

using static NativeStatements;

/// <summary>The statements of <see cref="NativeStatements"/> for Pulumi.Azure.</summary>
internal static class ClassicStatements
{
    public static string ClassicScope(string name, string more = "", string mark = "")
        => $$"""
        var {{name}} = new {{Marked(mark, "PrivateLinkScope")}}("{{name}}", new() { ResourceGroupName = group.Name, {{more}} });

        """;

    public static string ClassicWorkspace(string name, string more = "")
        => $$"""
        var {{name}} = new AnalyticsWorkspace("{{name}}", new() { ResourceGroupName = group.Name, {{more}} });

        """;

    public static string ClassicLink(string name, string scopeName, string linkedResourceId, string more = "", string mark = "")
        => $$"""
        var {{name}} = new {{Marked(mark, "PrivateLinkScopedService")}}("{{name}}", new() { ResourceGroupName = group.Name, ScopeName = {{scopeName}}, LinkedResourceId = {{linkedResourceId}}, {{more}} });

        """;

    /// <summary>A network, and in it the subnet <c>{name}Subnet</c>.</summary>
    public static string ClassicNetwork(string name, string more = "", string prefix = "\"10.0.0.0/24\"")
        => $$"""
        var {{name}} = new VirtualNetwork("{{name}}", new() { ResourceGroupName = group.Name, AddressSpaces = { "10.0.0.0/16" }, {{more}} });
        var {{name}}Subnet = new Subnet("{{name}}-subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = {{name}}.Name, AddressPrefixes = { {{prefix}} } });

        """;

    public static string ClassicPeering(string from, string to, string more = "")
        => $$"""
        var {{from}}To{{to}} = new VirtualNetworkPeering("{{from}}-to-{{to}}", new() { ResourceGroupName = group.Name, VirtualNetworkName = {{from}}.Name, RemoteVirtualNetworkId = {{to}}.Id, {{more}} });

        """;

    public static string ClassicEndpoint(string name, string network, string service, string groupId = "\"azuremonitor\"", string more = "", string isManual = "false", string mark = "", string connectionMark = "")
        => $$"""
        var {{name}} = new {{Marked(mark, "Endpoint")}}("{{name}}", new()
        {
            ResourceGroupName = group.Name,
            SubnetId = {{network}}Subnet.Id,
            PrivateServiceConnection = new {{Marked(connectionMark, "EndpointPrivateServiceConnectionArgs")}} { Name = "{{name}}", IsManualConnection = {{isManual}}, PrivateConnectionResourceId = {{service}}, SubresourceNames = { {{groupId}} } },
            {{more}}
        });

        """;

    public static string ClassicZone(string name, string zone = "privatelink.monitor.azure.com")
        => $$"""
        var {{name}} = new Zone("{{name}}", new() { ResourceGroupName = group.Name, Name = "{{zone}}" });

        """;
}
