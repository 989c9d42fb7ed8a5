using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.PrivateDns.Inputs;

namespace Contoso;

internal sealed partial class PlatformStack
{
    private void BuildMonitoring()
    {
        var zone = new PrivateZone("monitor", new() { ResourceGroupName = _group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
        _ = new VirtualNetworkLink("monitor-hub", new()
        {
            ResourceGroupName = _group.Name,
            PrivateZoneName = zone.Name,
            Location = "global",
            RegistrationEnabled = false,
            VirtualNetwork = new SubResourceArgs { Id = _network!.Id },
        });
    }
}
