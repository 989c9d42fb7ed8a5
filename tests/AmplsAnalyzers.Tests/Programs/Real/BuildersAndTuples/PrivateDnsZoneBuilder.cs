using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.PrivateDns.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Builders;

public sealed class PrivateDnsZoneBuilder(string zoneName, ResourceGroup group)
{
    private readonly IDictionary<string, (VirtualNetwork Network, bool Registration)> _links = new Dictionary<string, (VirtualNetwork, bool)>();

    public PrivateDnsZoneBuilder LinkTo(VirtualNetwork network, string name, bool registration = false)
    {
        _links.Add(name, (network, registration));
        return this;
    }

    public PrivateZone Build()
    {
        var zone = new PrivateZone(zoneName, new() { ResourceGroupName = group.Name, PrivateZoneName = zoneName, Location = "global" });
        foreach (var link in _links)
        {
            _ = new VirtualNetworkLink($"{zoneName}-{link.Key}", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                PrivateZoneName = zone.Name,
                VirtualNetworkLinkName = link.Key,
                RegistrationEnabled = link.Value.Registration,
                VirtualNetwork = new SubResourceArgs { Id = link.Value.Network.Id },
            }, new CustomResourceOptions { Parent = zone, DeleteBeforeReplace = true });
        }

        return zone;
    }
}
