using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Hub;

internal abstract class BaseStack : Stack
{
    protected readonly string name;
    protected ResourceGroup resourceGroup;
    protected VirtualNetwork network;
    protected Workspace? logs;
    private int created;

    protected BaseStack(string name, string location = "westeurope")
    {
        this.name = name;
        resourceGroup = new ResourceGroup(Next("rg"), new ResourceGroupArgs { Location = location });
        network = new VirtualNetwork(Next("vnet"), new VirtualNetworkArgs
        {
            ResourceGroupName = resourceGroup.Name,
            Location = location,
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = { AddressSpace } },
        });
        CreateSubnets();
        OnCreated();
    }

    protected abstract string AddressSpace { get; }

    protected virtual IEnumerable<(string Name, int Bits)> Subnets
    {
        get
        {
            yield return ("default", 24);
        }
    }

    protected Dictionary<string, Pulumi.AzureNative.Network.Subnet> SubnetByName { get; } = [];

    protected string Next(string kind) => $"{kind}-{name}-{++created:D3}";

    protected virtual void OnCreated() => logs = new Workspace(Next("log"), new WorkspaceArgs { ResourceGroupName = resourceGroup.Name });

    private void CreateSubnets()
    {
        var third = 0;
        foreach (var (subnet, bits) in Subnets)
        {
            SubnetByName[subnet] = new Pulumi.AzureNative.Network.Subnet(Next(subnet), new Pulumi.AzureNative.Network.SubnetArgs
            {
                ResourceGroupName = resourceGroup.Name,
                VirtualNetworkName = network.Name,
                SubnetName = subnet,
                AddressPrefix = AddressSpace.Split('/')[0].Replace(".0.0", $".{third++}.0") + "/" + bits,
            }, new CustomResourceOptions { Parent = network, DeleteBeforeReplace = true });
        }
    }
}
