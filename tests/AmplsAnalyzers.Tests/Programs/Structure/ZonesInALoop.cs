using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using VirtualNetworkLink = Pulumi.AzureNative.PrivateDns.VirtualNetworkLink;

return await Pulumi.Deployment.RunAsync(() =>
{
    var zoneNames = new[] { "privatelink.monitor.azure.com", "privatelink.oms.opinsights.azure.com", "privatelink.ods.opinsights.azure.com", "privatelink.agentsvc.azure-automation.net", "privatelink.blob.core.windows.net" };
    var group = new ResourceGroup("dns");
    var networks = new Dictionary<string, VirtualNetwork>();
    foreach (var (name, i) in new[] { "hub", "orders", "billing" }.Select((name, i) => (name, i)))
    {
        networks.Add(name, new VirtualNetwork(name, new() { ResourceGroupName = group.Name, AddressSpace = new AddressSpaceArgs { AddressPrefixes = { $"10.{i}.0.0/16" } } }));
    }

    var configs = new List<PrivateDnsZoneConfigArgs>();
    foreach (var zoneName in zoneNames)
    {
        var zone = new PrivateZone(zoneName, new() { ResourceGroupName = group.Name, PrivateZoneName = zoneName, Location = "Global" });
        configs.Add(new PrivateDnsZoneConfigArgs { Name = zoneName.Replace('.', '-'), PrivateDnsZoneId = zone.Id });
        foreach (var pair in networks)
        {
            _ = new VirtualNetworkLink($"{zoneName}-{pair.Key}", new()
            {
                ResourceGroupName = group.Name,
                PrivateZoneName = zone.Name,
                Location = "Global",
                RegistrationEnabled = false,
                VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = pair.Value.Id },
            });
        }
    }

    _ = new PrivateDnsZoneGroup("group", new() { ResourceGroupName = group.Name, PrivateEndpointName = "pe", PrivateDnsZoneConfigs = configs });
});
