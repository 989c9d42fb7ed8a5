using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Network.Inputs;
using SubResourceArgs = Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs;

namespace Tidewater.FirstAttempt.Networks;

/// <summary>The warehouses were to follow later. Their DNS was prepared for it.</summary>
internal static class Warehouse
{
    public static void Prepare()
    {
        var group = new ResourceGroup("warehouses", new() { Location = Regions.Main });
        var network = new VirtualNetwork("warehouses", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { "10.5.0.0/16" } },
        });
        var zone = new PrivateZone("warehouses-monitor", new()
        {
            ResourceGroupName = group.Name,
            PrivateZoneName = "privatelink.monitor.azure.com",
            Location = "global",
        });

        // AMPLS609: no endpoint fills the zone. From now on the warehouses find none of Azure Monitor's names, public or private.
        _ = new VirtualNetworkLink("warehouses-monitor", new()
        {
            ResourceGroupName = group.Name,
            PrivateZoneName = zone.Name,
            Location = "global",
            VirtualNetwork = new SubResourceArgs { Id = network.Id },
            RegistrationEnabled = false,
        });
    }
}
