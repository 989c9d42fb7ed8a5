using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Network.Inputs;
using Resource = Pulumi.Resource;
using SubResourceArgs = Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs;

namespace Tidewater.FirstAttempt.Networks;

internal sealed record ConnectedNetworkArgs(ResourceGroup Group, PrivateLinkScope Scope, string AddressSpace, params Resource[] Links);

/// <summary>A network of its own with its endpoint and DNS for one scope. The one piece that was right from the start.</summary>
internal sealed class ConnectedNetwork : ComponentResource
{
    public ConnectedNetwork(string name, ConnectedNetworkArgs args)
        : base("tidewater:networks:ConnectedNetwork", name)
    {
        var child = new CustomResourceOptions { Parent = this };

        var network = new VirtualNetwork(name, new VirtualNetworkArgs
        {
            ResourceGroupName = args.Group.Name,
            Location = Regions.Main,
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = [$"{args.AddressSpace}/16"] },
        }, child);

        var subnet = new Subnet(name, new SubnetArgs
        {
            ResourceGroupName = args.Group.Name,
            VirtualNetworkName = network.Name,
            AddressPrefix = $"{args.AddressSpace}/26",
        }, child);

        var endpoint = new PrivateEndpoint(name, new PrivateEndpointArgs
        {
            ResourceGroupName = args.Group.Name,
            Location = Regions.Main,
            Subnet = new Inputs.SubnetArgs { Id = subnet.Id },
            PrivateLinkServiceConnections =
            [
                new Inputs.PrivateLinkServiceConnectionArgs
                {
                    Name = name,
                    PrivateLinkServiceId = args.Scope.Id,
                    GroupIds = ["azuremonitor"],
                },
            ],
        }, new CustomResourceOptions { Parent = this, DependsOn = args.Links });

        var configurations = new InputList<Inputs.PrivateDnsZoneConfigArgs>();
        foreach (var (key, zoneName) in MonitorZones.All)
        {
            var zone = new PrivateZone($"{name}-{key}", new PrivateZoneArgs
            {
                ResourceGroupName = args.Group.Name,
                PrivateZoneName = zoneName,
                Location = "global",
            }, child);
            _ = new VirtualNetworkLink($"{name}-{key}", new VirtualNetworkLinkArgs
            {
                ResourceGroupName = args.Group.Name,
                PrivateZoneName = zone.Name,
                Location = "global",
                VirtualNetwork = new SubResourceArgs { Id = network.Id },
                RegistrationEnabled = false,
            }, child);
            configurations.Add(new Inputs.PrivateDnsZoneConfigArgs { Name = key, PrivateDnsZoneId = zone.Id });
        }

        _ = new PrivateDnsZoneGroup(name, new PrivateDnsZoneGroupArgs
        {
            ResourceGroupName = args.Group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = configurations,
        }, child);

        RegisterOutputs();
    }
}
