// Config: network={"Name":"hub","Prefixes":["10.0.0.0/16"],"Subnets":{"endpoints":"10.0.1.0/24"}}
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var settings = new Config().RequireObject<NetworkSettings>("network");
    var group = new ResourceGroup("rg");
    var network = new VirtualNetwork(settings.Name, new() { ResourceGroupName = group.Name, AddressSpace = new AddressSpaceArgs { AddressPrefixes = settings.Prefixes } });
    foreach (var (name, prefix) in settings.Subnets)
    {
        _ = new Subnet(name, new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = prefix });
    }
});

internal sealed record NetworkSettings(string Name, string[] Prefixes, Dictionary<string, string> Subnets);
