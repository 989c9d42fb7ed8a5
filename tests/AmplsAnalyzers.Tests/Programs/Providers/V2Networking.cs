using Pulumi.AzureNative.Insights;
using Pulumi.AzureNative.Insights.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var network = new VirtualNetwork("vnet", new() { ResourceGroupName = group.Name, AddressSpace = new AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } }, Subnets = { new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = "pe", AddressPrefix = "10.0.0.0/24" } } });
    var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
    var endpoint = new PrivateEndpoint("pe", new()
    {
        ResourceGroupName = group.Name,
        Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = network.Subnets.Apply(subnets => subnets.First(subnet => subnet.Name == "pe").Id!) },
        PrivateLinkServiceConnections = { new PrivateLinkServiceConnectionArgs { Name = "ampls", GroupIds = { "azuremonitor" }, PrivateLinkServiceId = scope.Id } },
    });
    var zone = new PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "Global" });
    _ = new VirtualNetworkLink("link", new() { ResourceGroupName = group.Name, PrivateZoneName = zone.Name, Location = "Global", RegistrationEnabled = false, VirtualNetwork = new SubResourceArgs { Id = network.Id } });
    _ = new PrivateDnsZoneGroup("group", new() { ResourceGroupName = group.Name, PrivateEndpointName = endpoint.Name, PrivateDnsZoneConfigs = { new PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = zone.Id } } });
});
