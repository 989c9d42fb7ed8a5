using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    foreach (var zone in Outer.Zones.All)
    {
        _ = new ResourceGroup(zone, new() { Tags = { ["kind"] = Outer.Zones.KindOf(zone) } });
    }
});

internal static class Outer
{
    public static class Zones
    {
        public const string Monitor = Prefix + "monitor.azure.com";
        public const string Blob = Prefix + "blob.core.windows.net";
        private const string Prefix = "privatelink.";

        public static IReadOnlyList<string> All { get; } = [Monitor, Blob];

        public static string KindOf(string zone) => zone switch
        {
            Monitor => "monitor",
            Blob => "blob",
            _ => "other",
        };
    }
}
