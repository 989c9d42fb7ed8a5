using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var clusters = new[]
    {
        new { Name = "east", Location = "eastus", Nodes = 2, Sizes = new[] { "Standard_D2" } },
        new { Name = "west", Location = "westus", Nodes = 5, Sizes = new[] { "Standard_D2", "Standard_D4" } },
    };

    var created = clusters.Select(cluster =>
    {
        var group = new ResourceGroup($"rg-{cluster.Name}", new ResourceGroupArgs { Location = cluster.Location });
        var network = new VirtualNetwork($"vnet-{cluster.Name}", new VirtualNetworkArgs
        {
            ResourceGroupName = group.Name,
            Location = cluster.Location,
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = { $"10.{cluster.Nodes}.0.0/16" } },
            Subnets = cluster.Sizes.Select((size, i) => new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = size.ToLowerInvariant().Replace('_', '-'), AddressPrefix = $"10.{cluster.Nodes}.{i}.0/24" }).ToArray(),
        });
        var dce = new DataCollectionEndpoint($"dce-{cluster.Name}", new DataCollectionEndpointArgs { ResourceGroupName = group.Name, Location = cluster.Location, Kind = "Linux" });
        return new { cluster.Name, Group = group, Network = network, Endpoint = dce, Label = $"{cluster.Name}/{cluster.Nodes}" };
    }).ToList();

    foreach (var (from, to) in created.SelectMany(a => created, (a, b) => (a, b)).Where(pair => pair.a != pair.b))
    {
        _ = new VirtualNetworkPeering($"{from.Name}-{to.Name}", new Pulumi.AzureNative.Network.VirtualNetworkPeeringArgs
        {
            ResourceGroupName = from.Group.Name,
            VirtualNetworkName = from.Network.Name,
            RemoteVirtualNetwork = new SubResourceArgs { Id = to.Network.Id },
        });
    }

    return created.ToDictionary(item => item.Label, item => (object?)item.Endpoint.Id);
});
