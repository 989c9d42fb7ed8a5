using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

namespace UnitTesting;

public class BaseInfraArgs
{
    public string Location { get; init; } = "westus";

    public bool WithNetwork { get; init; } = true;
}

public class BaseInfra : ComponentResource
{
    public readonly ResourceGroup ResourceGroup;
    public readonly Pulumi.AzureNative.Network.Subnet? Subnet;

    public BaseInfra(string name, BaseInfraArgs args, ComponentResourceOptions? opts = null)
        : base("custom:x:BaseInfra", name, opts)
    {
        ResourceGroup = new ResourceGroup($"{name}-rg", new ResourceGroupArgs { Location = args.Location }, new CustomResourceOptions { Parent = this });
        if (args.WithNetwork)
        {
            var network = new VirtualNetwork($"{name}-vnet", new VirtualNetworkArgs { ResourceGroupName = ResourceGroup.Name, AddressSpace = new AddressSpaceArgs { AddressPrefixes = "10.0.0.0/16" } }, new CustomResourceOptions { Parent = this });
            Subnet = new Pulumi.AzureNative.Network.Subnet($"{name}-subnet", new Pulumi.AzureNative.Network.SubnetArgs { ResourceGroupName = ResourceGroup.Name, VirtualNetworkName = network.Name, AddressPrefix = "10.0.0.0/24" }, new CustomResourceOptions { Parent = network });
        }

        this.RegisterOutputs();
    }
}
