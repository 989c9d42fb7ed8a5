using Contoso.Platform.Configuration;
using Contoso.Platform.Foundation;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;

namespace Contoso.Platform.Networking;

internal sealed class NetworkResources
{
    private const string MonitorZoneName = "privatelink.monitor.azure.com";
    private const string BlobZoneName = "privatelink.blob.core.windows.net";

    public NetworkResources(
        CloudSettings settings,
        FoundationResources foundation,
        InputMap<string> tags)
    {
        VirtualNetwork = new VirtualNetwork("network", new VirtualNetworkArgs
        {
            ResourceGroupName = foundation.ResourceGroup.Name,
            Location = foundation.ResourceGroup.Location,
            AddressSpace = new Pulumi.AzureNative.Network.Inputs.AddressSpaceArgs
            {
                AddressPrefixes = [settings.NetworkPrefix],
            },
            Tags = tags,
        });

        AppsSubnet = new Subnet("apps-subnet", new SubnetArgs
        {
            ResourceGroupName = foundation.ResourceGroup.Name,
            VirtualNetworkName = VirtualNetwork.Name,
            AddressPrefix = settings.AppsPrefix,
            Delegations =
            [
                new Pulumi.AzureNative.Network.Inputs.DelegationArgs
                {
                    Name = "apps",
                    ServiceName = "Microsoft.App/environments",
                },
            ],
        });

        EndpointsSubnet = new Subnet("endpoints-subnet", new SubnetArgs
        {
            ResourceGroupName = foundation.ResourceGroup.Name,
            VirtualNetworkName = VirtualNetwork.Name,
            AddressPrefix = settings.EndpointPrefix,
            PrivateEndpointNetworkPolicies = VirtualNetworkPrivateEndpointNetworkPolicies.Disabled,
        });

        MonitorZone = new PrivateZone("monitor-zone", new PrivateZoneArgs
        {
            ResourceGroupName = foundation.ResourceGroup.Name,
            PrivateZoneName = MonitorZoneName,
            Location = "global",
            Tags = tags,
        });

        MonitorZoneLink = Link(
            "monitor-zone-link",
            MonitorZone.Name);

        BlobZone = new PrivateZone("blob-zone", new PrivateZoneArgs
        {
            ResourceGroupName = foundation.ResourceGroup.Name,
            PrivateZoneName = BlobZoneName,
            Location = "global",
            Tags = tags,
        });

        BlobZoneLink = Link(
            "blob-zone-link",
            BlobZone.Name);

        VirtualNetworkLink Link(string name, Input<string> zoneName)
        {
            return new VirtualNetworkLink(name, new VirtualNetworkLinkArgs
            {
                ResourceGroupName = foundation.ResourceGroup.Name,
                PrivateZoneName = zoneName,
                Location = "global",
                RegistrationEnabled = false,
                VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs
                {
                    Id = VirtualNetwork.Id,
                },
                Tags = tags,
            });
        }
    }

    public VirtualNetwork VirtualNetwork { get; }

    public Subnet AppsSubnet { get; }

    public Subnet EndpointsSubnet { get; }

    public PrivateZone MonitorZone { get; }

    public VirtualNetworkLink MonitorZoneLink { get; }

    public PrivateZone BlobZone { get; }

    public VirtualNetworkLink BlobZoneLink { get; }
}
