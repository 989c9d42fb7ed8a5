using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Contoso.Zones;

internal class VnetStack(ResourceGroup rg, InputMap<string> tags)
{
    public Dictionary<string, VirtualNetwork> VnetCreation(NetworkSettings settings)
    {
        var vnets = new Dictionary<string, VirtualNetwork>();
        foreach (VnetObject v in settings.Vnets)
        {
            var snets = new List<Inputs.SubnetArgs>();
            v.Snets.ForEach(s =>
            {
                var args = new Inputs.SubnetArgs { Name = s.Name, AddressPrefix = s.AddressPrefix };
                if (s.HasRules)
                {
                    var nsg = new NetworkSecurityGroup($"nsg-{s.Name}-{v.Name}", new NetworkSecurityGroupArgs
                    {
                        ResourceGroupName = rg.Name,
                        SecurityRules = s.Rules!.Select(r => Rule(r.Name, r.Port, r.Priority)).ToList(),
                        Tags = tags,
                    });
                    args.NetworkSecurityGroup = new Inputs.NetworkSecurityGroupArgs { Id = nsg.Id };
                }

                snets.Add(args);
            });
            vnets.Add(v.Name, new VirtualNetwork(v.Name, new VirtualNetworkArgs
            {
                VirtualNetworkName = v.Name,
                ResourceGroupName = rg.Name,
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = v.AddressPrefixes },
                Subnets = snets,
                Tags = tags,
            }));
        }

        var hub = vnets.First(x => x.Key.Contains("-hub-"));
        foreach (var spoke in vnets.Where(x => x.Key != hub.Key))
        {
            Peer(hub, spoke);
            Peer(spoke, hub);
        }

        return vnets;
    }

    private void Peer(KeyValuePair<string, VirtualNetwork> from, KeyValuePair<string, VirtualNetwork> to) => _ = new VirtualNetworkPeering($"{from.Key}-to-{to.Key}", new Pulumi.AzureNative.Network.VirtualNetworkPeeringArgs
    {
        ResourceGroupName = rg.Name,
        VirtualNetworkName = from.Value.Name,
        RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = to.Value.Id },
        AllowForwardedTraffic = true,
    });

    private static Inputs.SecurityRuleArgs Rule(string name, int port, int priority) => new()
    {
        Name = name,
        Priority = priority,
        Access = SecurityRuleAccess.Allow,
        Direction = SecurityRuleDirection.Inbound,
        Protocol = SecurityRuleProtocol.Tcp,
        SourceAddressPrefix = "VirtualNetwork",
        SourcePortRange = "*",
        DestinationAddressPrefix = "*",
        DestinationPortRange = Convert.ToString(port),
    };
}
