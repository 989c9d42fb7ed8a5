namespace AmplsAnalyzers.Tests.Rules;

/// <summary>
/// Statements of test programs, as Pulumi.AzureNative 3.x and 2.x both read them. Each declares a variable, named like the resource. <c>mark</c> is the id of the
/// rule that reports at the type name.
/// </summary>
internal static class NativeStatements
{
    public static string Scope(string name, string ingestion = "Open", string query = "Open", string more = "", string mark = "")
        => $$"""
        var {{name}} = new {{Marked(mark, "PrivateLinkScope")}}("{{name}}", new()
        {
            ResourceGroupName = group.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "{{ingestion}}", QueryAccessMode = "{{query}}" },
            {{more}}
        });

        """;

    public static string Workspace(string name, string more = "", string mark = "")
        => $$"""
        var {{name}} = new {{Marked(mark, "Workspace")}}("{{name}}", new() { ResourceGroupName = group.Name, {{more}} });

        """;

    public static string Link(string name, string scopeName, string linkedResourceId, string more = "", string mark = "")
        => $$"""
        var {{name}} = new {{Marked(mark, "PrivateLinkScopedResource")}}("{{name}}", new() { ResourceGroupName = group.Name, ScopeName = {{scopeName}}, LinkedResourceId = {{linkedResourceId}}, {{more}} });

        """;

    /// <summary>A network, and in it the subnet <c>{name}Subnet</c>.</summary>
    public static string Network(string name, string more = "", string prefix = "\"10.0.0.0/24\"")
        => $$"""
        var {{name}} = new VirtualNetwork("{{name}}", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } }, {{more}} });
        var {{name}}Subnet = new Subnet("{{name}}-subnet", new() { ResourceGroupName = group.Name, VirtualNetworkName = {{name}}.Name, AddressPrefix = {{prefix}} });

        """;

    /// <summary>One direction of a peering.</summary>
    public static string Peering(string from, string to, string more = "")
        => $$"""
        var {{from}}To{{to}} = new VirtualNetworkPeering("{{from}}-to-{{to}}", new() { ResourceGroupName = group.Name, VirtualNetworkName = {{from}}.Name, RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = {{to}}.Id }, {{more}} });

        """;

    /// <summary>An endpoint in the subnet of a network that <see cref="Network"/> made.</summary>
    public static string Endpoint(string name, string network, string service, string groupId = "\"azuremonitor\"", string more = "", string mark = "")
        => EndpointIn(name, $"{network}Subnet.Id", service, groupId, more, mark);

    public static string EndpointIn(string name, string subnetId, string service, string groupId = "\"azuremonitor\"", string more = "", string mark = "")
        => $$"""
        var {{name}} = new {{Marked(mark, "PrivateEndpoint")}}("{{name}}", new()
        {
            ResourceGroupName = group.Name,
            Subnet = new Inputs.SubnetArgs { Id = {{subnetId}} },
            PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { Name = "{{name}}", PrivateLinkServiceId = {{service}}, GroupIds = { {{groupId}} } } },
            {{more}}
        });

        """;

    public static string Zone(string name, string zone = "privatelink.monitor.azure.com")
        => $$"""
        var {{name}} = new PrivateZone("{{name}}", new() { ResourceGroupName = group.Name, PrivateZoneName = "{{zone}}", Location = "global" });

        """;

    public static string ZoneGroup(string name, string endpointName, string zoneId, string mark = "")
        => $$"""
        var {{name}} = new {{Marked(mark, "PrivateDnsZoneGroup")}}("{{name}}", new()
        {
            ResourceGroupName = group.Name,
            PrivateEndpointName = {{endpointName}},
            PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = {{zoneId}} } },
        });

        """;

    /// <summary>A piece of a program that a rule reports.</summary>
    public static string Marked(string id, string code) => id.Length > 0 ? $"{{|{id}:{code}|}}" : code;
}
