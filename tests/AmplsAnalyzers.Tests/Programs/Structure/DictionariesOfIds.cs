using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var ids = new Dictionary<string, Output<string>>();
    foreach (var name in new[] { "endpoints", "machines" })
    {
        var subnet = new Subnet(name, new() { ResourceGroupName = group.Name, VirtualNetworkName = "hub", AddressPrefix = name == "endpoints" ? "10.0.1.0/24" : "10.0.2.0/24" });
        ids.Add(name, subnet.Id);
    }

    Place("first", ids.ToImmutableDictionary());
    var wrapped = Output.Create(ids.ToImmutableDictionary());
    _ = new PrivateEndpoint("wrapped", new() { ResourceGroupName = group.Name, Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = wrapped.Apply(all => all["machines"]) } });

    void Place(string name, ImmutableDictionary<string, Output<string>> subnets)
    {
        if (!subnets.TryGetValue("endpoints", out var id))
        {
            throw new InvalidOperationException("no subnet for endpoints");
        }

        _ = new PrivateEndpoint(name, new() { ResourceGroupName = group.Name, Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = id } });
    }
});
