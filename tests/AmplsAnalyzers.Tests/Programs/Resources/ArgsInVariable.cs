using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var args = new VirtualNetworkArgs { ResourceGroupName = group.Name, AddressSpace = new AddressSpaceArgs() };
    args.Subnets.Add(new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = "a", AddressPrefix = "10.1.0.0/24" });
    args.Subnets.Add(new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = "b", AddressPrefix = "10.1.1.0/24" });
    args.Tags.Add("owner", "network");
    args.Location = "westeurope";
    var first = new VirtualNetwork("first", args);
    args.Location = "northeurope";
    args.Tags.Add("copy", first.Name);
    var second = new VirtualNetwork("second", args);
});
