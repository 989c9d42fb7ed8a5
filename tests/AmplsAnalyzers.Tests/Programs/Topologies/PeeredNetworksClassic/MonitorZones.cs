using Pulumi;
using Pulumi.Azure.Core;
using Pulumi.Azure.PrivateDns;

namespace Contoso.Monitoring;

internal static class MonitorZones
{
    public static InputList<string> Create(ResourceGroup group, PeeredNetwork[] readers)
    {
        var ids = new InputList<string>();
        foreach (var suffix in "monitor.azure.com oms.opinsights.azure.com ods.opinsights.azure.com agentsvc.azure-automation.net blob.core.windows.net".Split(' '))
        {
            var zone = new Zone(suffix, new() { ResourceGroupName = group.Name, Name = "privatelink." + suffix });
            ids.Add(zone.Id);
            foreach (var reader in readers)
            {
                _ = new ZoneVirtualNetworkLink($"{suffix}-{reader.Name}", new() { ResourceGroupName = group.Name, PrivateDnsZoneName = zone.Name, VirtualNetworkId = reader.Network.Id });
            }
        }

        return ids;
    }
}
