using Pulumi;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var zones = new MonitorZones("zones", new MonitorZonesArgs { ResourceGroupName = group.Name, Suffixes = { "monitor.azure.com", "ods.opinsights.azure.com" } });
    _ = new PrivateRecordSet("note", new() { ResourceGroupName = group.Name, PrivateZoneName = zones.FirstZone, RecordType = "TXT", RelativeRecordSetName = "note", Ttl = 3600 });
});

internal sealed class MonitorZonesArgs : Pulumi.ResourceArgs
{
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    public List<string> Suffixes { get; } = [];
}

internal sealed class MonitorZones : ComponentResource
{
    public MonitorZones(string name, MonitorZonesArgs args, ComponentResourceOptions? options = null)
        : base("contoso:dns:MonitorZones", name, options)
    {
        var zones = args.Suffixes.Select(suffix => new PrivateZone(
            $"{name}-{suffix.Replace('.', '-')}",
            new() { PrivateZoneName = $"privatelink.{suffix}", Location = "global", ResourceGroupName = args.ResourceGroupName },
            new CustomResourceOptions { Parent = this })).ToList();
        FirstZone = zones[0].Name;
        RegisterOutputs();
    }

    public Output<string> FirstZone { get; }
}
