namespace Tidewater.FirstAttempt.Networks;

internal static class MonitorZones
{
    public static readonly (string Key, string Name)[] All =
    [
        ("monitor", "privatelink.monitor.azure.com"),
        ("oms", "privatelink.oms.opinsights.azure.com"),
        ("ods", "privatelink.ods.opinsights.azure.com"),
        ("agentsvc", "privatelink.agentsvc.azure-automation.net"),
        ("blob", "privatelink.blob.core.windows.net"),
    ];
}
