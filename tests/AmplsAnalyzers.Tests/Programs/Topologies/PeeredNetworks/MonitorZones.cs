using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.PrivateDns.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Monitoring;

internal static class MonitorZones
{
    private const string Prefix = "privatelink";

    private static readonly string[] Suffixes =
    [
        "monitor.azure.com",
        "oms.opinsights.azure.com",
        "ods.opinsights.azure.com",
        "agentsvc.azure-automation.net",
        "blob.core.windows.net",
    ];

    /// <summary>The five zones, which all readers' networks use together.</summary>
    public static Dictionary<string, PrivateZone> Create(ResourceGroup group, IEnumerable<PeeredNetwork> readers)
    {
        var zones = new Dictionary<string, PrivateZone>();
        for (var i = 0; i < Suffixes.Length; i++)
        {
            var key = Suffixes[i].Split('.')[0];
            zones[key] = new PrivateZone($"zone-{key}", new() { ResourceGroupName = group.Name, PrivateZoneName = $"{Prefix}.{Suffixes[i]}", Location = "global" });
        }

        foreach (var (key, zone) in zones)
        {
            foreach (var reader in readers)
            {
                _ = new VirtualNetworkLink($"{key}-{reader.Place.Name}", new()
                {
                    ResourceGroupName = group.Name,
                    PrivateZoneName = zone.Name,
                    Location = "global",
                    RegistrationEnabled = false,
                    VirtualNetwork = new SubResourceArgs { Id = reader.Network.Id },
                });
            }
        }

        return zones;
    }
}
