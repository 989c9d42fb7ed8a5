using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;
using SubnetInput = Pulumi.AzureNative.Network.Inputs.SubnetArgs;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var network = new VirtualNetwork("hub", new()
    {
        ResourceGroupName = group.Name,
        AddressSpace = new AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
        Subnets = { new SubnetInput { Name = "endpoints", AddressPrefix = "10.0.1.0/24" }, new SubnetInput { Name = "machines", AddressPrefix = "10.0.2.0/24" } },
    });
    PrivateEndpoint Endpoint(string name, Input<string> subnetId) => new(name, new() { ResourceGroupName = group.Name, Subnet = new SubnetInput { Id = subnetId } });

    Endpoint("indexed", network.Subnets.Apply(subnets => subnets[0].Id!));
    Endpoint("first", network.Subnets.Apply(subnets => subnets.First().Id!));
    Endpoint("named", network.Subnets.Apply(subnets => subnets.First(subnet => subnet.Name == "machines").Id!));
    Endpoint("single", network.Subnets.Apply(subnets => subnets.Single(subnet => subnet.Name == "endpoints").Id!));
    Endpoint("getat", network.Subnets.GetAt(1).Apply(subnet => subnet.Id!));
    Endpoint("outputfirst", network.Subnets.First().Apply(subnet => subnet.Id!));
    Endpoint("composed", Output.Format($"{network.Id}/subnets/endpoints"));
});
