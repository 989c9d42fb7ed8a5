using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Contoso.Monitoring;

internal sealed record PeeredNetwork(Place Place, VirtualNetwork Network)
{
    public Output<string> Endpoints => SubnetId("endpoints");

    public Output<string> Machines => SubnetId("machines");

    /// <summary>Creates the networks, each peered with each other.</summary>
    public static IReadOnlyList<PeeredNetwork> CreateAll(ResourceGroup group, IReadOnlyList<Place> places)
    {
        var networks = places.Select(place => new PeeredNetwork(place, new VirtualNetwork($"vnet-{place.Name}", new VirtualNetworkArgs
        {
            ResourceGroupName = group.Name,
            Location = place.Region,
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = [$"10.{place.Octet}.0.0/16"] },
            Subnets =
            [
                new Inputs.SubnetArgs { Name = "endpoints", AddressPrefix = $"10.{place.Octet}.0.0/25" },
                new Inputs.SubnetArgs { Name = "machines", AddressPrefix = $"10.{place.Octet}.1.0/24" },
            ],
        }))).ToList();

        foreach (var from in networks)
        {
            foreach (var to in networks.Where(other => other != from))
            {
                _ = new VirtualNetworkPeering($"{from.Place.Name}-to-{to.Place.Name}", new()
                {
                    ResourceGroupName = group.Name,
                    VirtualNetworkName = from.Network.Name,
                    RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = to.Network.Id },
                    AllowVirtualNetworkAccess = true,
                });
            }
        }

        return networks;
    }

    private Output<string> SubnetId(string name) => Network.Subnets.Apply(subnets => subnets.First(subnet => subnet.Name == name).Id!);
}
