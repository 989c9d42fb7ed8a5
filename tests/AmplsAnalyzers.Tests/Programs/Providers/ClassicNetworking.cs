using Pulumi.Azure.Core;
using Pulumi.Azure.Network;
using Pulumi.Azure.PrivateDns;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg", new() { Location = "westeurope", Tags = { ["a"] = "b" } });
    var networks = new[] { "hub", "spoke" }.Select((name, i) => new VirtualNetwork(name, new() { ResourceGroupName = group.Name, Location = group.Location, AddressSpaces = { $"10.{i}.0.0/16" } })).ToArray();
    var subnet = new Subnet("pe", new() { ResourceGroupName = group.Name, VirtualNetworkName = networks[0].Name, AddressPrefixes = { "10.0.1.0/24" } });
    foreach (var name in new[] { "privatelink.monitor.azure.com", "privatelink.blob.core.windows.net" })
    {
        var zone = new Zone(name, new() { ResourceGroupName = group.Name, Name = name });
        for (var i = 0; i < networks.Length; i++)
        {
            _ = new ZoneVirtualNetworkLink($"{name}-{i}", new() { ResourceGroupName = group.Name, PrivateDnsZoneName = zone.Name, VirtualNetworkId = networks[i].Id });
        }
    }

    _ = new VirtualNetworkPeering("peering", new() { ResourceGroupName = group.Name, VirtualNetworkName = networks[0].Name, RemoteVirtualNetworkId = networks[1].Id }, new() { DependsOn = { subnet } });
});
