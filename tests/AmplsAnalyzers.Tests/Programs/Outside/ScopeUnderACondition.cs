using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.PrivateDns.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var config = new Config();
    var isPrivate = config.GetBoolean("private") ?? true;
    var group = new ResourceGroup("rg");
    var linker = new Linker(group);
    var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = isPrivate ? "Disabled" : "Enabled", PublicNetworkAccessForQuery = "Disabled" });
    linker.Link("logs", logs.Id);
    if (isPrivate)
    {
        var network = new Pulumi.AzureNative.Network.VirtualNetwork("vnet", new() { ResourceGroupName = group.Name, AddressSpace = new AddressSpaceArgs { AddressPrefixes = "10.0.0.0/16" } });
        var subnet = new Pulumi.AzureNative.Network.Subnet("endpoints", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.1.0/24" });
        var endpoint = new PrivateEndpoint("pe", new()
        {
            ResourceGroupName = group.Name,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = subnet.Id },
            PrivateLinkServiceConnections = new PrivateLinkServiceConnectionArgs { Name = "scope", GroupIds = "azuremonitor", PrivateLinkServiceId = linker.Scope.Id },
        }, new CustomResourceOptions { DependsOn = linker.Links });
        var zones = Names.Zones.ToDictionary(z => z, z => new PrivateZone(z.Replace('.', '-'), new() { ResourceGroupName = group.Name, PrivateZoneName = z, Location = "global" }));
        foreach (var (name, zone) in zones)
        {
            _ = new VirtualNetworkLink($"link-{name.Replace('.', '-')}", new() { ResourceGroupName = group.Name, PrivateZoneName = zone.Name, Location = "global", RegistrationEnabled = false, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
        }

        _ = new PrivateDnsZoneGroup("zones", new()
        {
            ResourceGroupName = group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = zones.Select(z => new PrivateDnsZoneConfigArgs { Name = z.Key.Replace('.', '-'), PrivateDnsZoneId = z.Value.Id }).ToList(),
        });
    }
});

internal static class Names
{
    public static readonly IReadOnlyList<string> Zones = new List<string> { "monitor.azure.com", "oms.opinsights.azure.com", "ods.opinsights.azure.com", "agentsvc.azure-automation.net" }.Select(s => "privatelink." + s).Append($"privatelink.blob.core.windows.net").ToList().AsReadOnly();
}

internal sealed class Linker
{
    private readonly ResourceGroup _group;
    private readonly Lazy<PrivateLinkScope> _scope;
    private readonly Dictionary<string, PrivateLinkScopedResource> _links = new(StringComparer.OrdinalIgnoreCase);

    public Linker(ResourceGroup group)
    {
        _group = group;
        _scope = new(Create);
    }

    public PrivateLinkScope Scope => _scope.Value;

    public InputList<Pulumi.Resource> Links => _links.Values.ToArray<Pulumi.Resource>();

    public void Link(string name, Input<string> id)
        => _links[name] = new PrivateLinkScopedResource("link-" + name, new() { ResourceGroupName = _group.Name, ScopeName = Scope.Name, LinkedResourceId = id }, new CustomResourceOptions { DependsOn = Links });

    private PrivateLinkScope Create() => new("ampls", new()
    {
        ResourceGroupName = _group.Name,
        Location = "global",
        AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.PrivateOnly },
    });
}
