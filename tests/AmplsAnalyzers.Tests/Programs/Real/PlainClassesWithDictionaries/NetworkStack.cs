using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;

namespace Contoso.Plain;

internal class NetworkStack(ResourceGroup group, Dictionary<string, string> tags)
{
    private VirtualNetwork? network;

    public Output<ImmutableDictionary<string, Output<string>>> Create(string name, string prefix, Dictionary<string, string> subnets)
    {
        network = new VirtualNetwork($"vnet-{name}", new VirtualNetworkArgs
        {
            ResourceGroupName = group.Name,
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = new[] { prefix } },
            Tags = tags,
        });
        var ids = ImmutableDictionary.CreateBuilder<string, Output<string>>();
        foreach (var subnet in subnets)
        {
            var created = new Subnet($"snet-{subnet.Key}", new Pulumi.AzureNative.Network.SubnetArgs
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = subnet.Value,
                PrivateEndpointNetworkPolicies = subnet.Key == "pe" ? "Disabled" : "Enabled",
            });
            ids.Add(subnet.Key, created.Id);
        }

        return Output.Create(ids.ToImmutable());
    }

    public void LinkZones(IEnumerable<string> zones)
    {
        foreach (var zone in zones)
        {
            _ = new VirtualNetworkLink($"link-{zone}", new VirtualNetworkLinkArgs
            {
                ResourceGroupName = group.Name,
                PrivateZoneName = zone,
                Location = "Global",
                RegistrationEnabled = false,
                VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network!.Id },
            });
        }
    }
}
