using AzureNative = Pulumi.AzureNative;
using Dns = Pulumi.AzureNative.PrivateDns;
using Inputs = Pulumi.AzureNative.PrivateDns.Inputs;
using Group = Pulumi.AzureNative.Resources.ResourceGroup;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new Group("rg");
    var zone = new Dns.PrivateZone("zone", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
    var network = new AzureNative.Network.VirtualNetwork("net", new() { ResourceGroupName = group.Name, AddressSpace = new AzureNative.Network.Inputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/24" } } });
    _ = new Dns.VirtualNetworkLink("link", new() { ResourceGroupName = group.Name, PrivateZoneName = zone.Name, VirtualNetwork = new Inputs.SubResourceArgs { Id = network.Id } });
});
