using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Network.Inputs;
using SubResourceArgs = Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs;

namespace Fabrikam;

/// <summary>A network in a resource group of its own, with zones that only it reads.</summary>
internal sealed class IsolatedNetwork : ComponentResource
{
    private readonly string _name;
    private readonly string _region;
    private readonly ResourceGroup _group;

    public IsolatedNetwork(string name, string region)
        : base("fabrikam:index:IsolatedNetwork", name)
    {
        _name = name;
        _region = region;
        _group = new ResourceGroup($"rg-{name}", new() { Location = region }, Child());
        Network = new VirtualNetwork($"vnet-{name}", new()
        {
            ResourceGroupName = _group.Name,
            Location = region,
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
        }, Child());
        Subnet = new Subnet($"snet-{name}", new()
        {
            ResourceGroupName = _group.Name,
            VirtualNetworkName = Network.Name,
            AddressPrefixes = { "10.0.0.0/26" },
        }, Child());
        RegisterOutputs();
    }

    public VirtualNetwork Network { get; }

    public Subnet Subnet { get; }

    /// <summary>Connects the network to a scope. Its zones' names are as everywhere, but nobody else reads them.</summary>
    public PrivateEndpoint Connect(Input<string> scopeId, InputList<Pulumi.Resource> after)
    {
        var endpoint = new PrivateEndpoint($"{_name}-monitor", new()
        {
            ResourceGroupName = _group.Name,
            Location = _region,
            Subnet = new Inputs.SubnetArgs { Id = Subnet.Id },
            PrivateLinkServiceConnections = new[]
            {
                new Inputs.PrivateLinkServiceConnectionArgs { Name = "monitor", PrivateLinkServiceId = scopeId, GroupIds = new[] { "azuremonitor" } },
            },
        }, new CustomResourceOptions { Parent = this, DependsOn = after });

        var zones = from name in MonitorZones.Names
                    let zone = Zone(name)
                    select new Inputs.PrivateDnsZoneConfigArgs { Name = name.Replace('.', '-'), PrivateDnsZoneId = zone.Id };
        _ = new PrivateDnsZoneGroup($"{_name}-monitor", new()
        {
            ResourceGroupName = _group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = zones.ToList(),
        }, Child());
        return endpoint;
    }

    private PrivateZone Zone(string name)
    {
        var zone = new PrivateZone($"{_name}-{name}", new PrivateZoneArgs { ResourceGroupName = _group.Name, PrivateZoneName = name, Location = "global" }, Child());
        _ = new VirtualNetworkLink($"{_name}-{name}", new VirtualNetworkLinkArgs
        {
            ResourceGroupName = _group.Name,
            PrivateZoneName = zone.Name,
            VirtualNetworkLinkName = _name,
            Location = "global",
            RegistrationEnabled = false,
            VirtualNetwork = new SubResourceArgs { Id = Network.Id },
        }, Child());
        return zone;
    }

    private CustomResourceOptions Child() => new() { Parent = this };
}
