namespace Fabrikam;

internal static class MonitorZones
{
    public static IEnumerable<string> Names
    {
        get
        {
            yield return "privatelink.monitor.azure.com";
            foreach (var kind in new[] { "oms", "ods" })
            {
                yield return $"privatelink.{kind}.opinsights.azure.com";
            }

            yield return "privatelink.agentsvc.azure-automation.net";
            yield return "privatelink.blob.core.windows.net";
        }
    }
}
