using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var networks = new[] { (Name: "hub", Region: "weu"), (Name: "spoke", Region: "neu") };
    var zones = new[] { (Region: "weu", Zone: "a"), (Region: "weu", Zone: "b"), (Region: "neu", Zone: "c") };
    foreach (var pair in from network in networks
                         from zone in zones
                         where network.Region == zone.Region
                         select (network.Name, zone.Zone))
    {
        _ = new ResourceGroup($"{pair.Name}-{pair.Zone}");
    }
});
