using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync<NetworkStack>();

internal sealed class NetworkStack : Stack
{
    private static readonly string[] s_subnets = ["endpoints", "machines"];
    private readonly Dictionary<string, Subnet> _subnets = [];
    private VirtualNetwork _network = null!;

    public NetworkStack()
    {
        Group = new ResourceGroup("rg");
        CreateNetwork();
        CreateSubnets();
        EndpointSubnetId = this["endpoints"].Id;
    }

    [Output("endpointSubnet")]
    public Output<string> EndpointSubnetId { get; set; }

    private ResourceGroup Group { get; }

    private Subnet this[string name] => _subnets[name];

    private void CreateNetwork() => _network = new VirtualNetwork("hub", new() { ResourceGroupName = Group.Name, AddressSpace = new AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } } });

    private void CreateSubnets()
    {
        Subnet? previous = null;
        for (var i = 0; i < s_subnets.Length; i++)
        {
            var options = new CustomResourceOptions();
            if (previous is not null)
            {
                options.DependsOn.Add(previous);
            }

            _subnets[s_subnets[i]] = previous = new Subnet(
                s_subnets[i],
                new() { ResourceGroupName = Group.Name, VirtualNetworkName = _network.Name, AddressPrefix = $"10.0.{i + 1}.0/24" },
                options);
        }
    }
}
