using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.PrivateDns.Inputs;
using Pulumi.AzureNative.Resources;
using VirtualNetworkLink = Pulumi.AzureNative.PrivateDns.VirtualNetworkLink;

namespace Contoso.Zones;

internal class PdnszStack
{
    public Output<ImmutableDictionary<string, Output<string>>> PdnszCreation(ResourceGroup rg, Dictionary<string, VirtualNetwork> vnets, string[] zones)
    {
        var ids = new Dictionary<string, Output<string>>();
        foreach (var z in zones)
        {
            var pdnsz = new PrivateZone(z, new PrivateZoneArgs { PrivateZoneName = z, ResourceGroupName = rg.Name, Location = "Global" });
            ids[z] = pdnsz.Id;
            foreach (var (name, vnet) in vnets)
            {
                var link = new VirtualNetworkLink($"{z}-{name}", new VirtualNetworkLinkArgs
                {
                    PrivateZoneName = pdnsz.Name,
                    ResourceGroupName = rg.Name,
                    Location = "Global",
                    RegistrationEnabled = false,
                    VirtualNetwork = new SubResourceArgs { Id = vnet.Id },
                }, new() { Parent = pdnsz });
            }
        }

        return Output.Create(ids.ToImmutableDictionary());
    }
}
