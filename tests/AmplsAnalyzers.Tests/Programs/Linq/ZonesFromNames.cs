using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var zones = new[] { "monitor.azure.com", "oms.opinsights.azure.com" }
        .Select(suffix => $"privatelink.{suffix}")
        .ToDictionary(name => name, name => new PrivateZone(name, new() { ResourceGroupName = group.Name, PrivateZoneName = name, Location = "global" }));
    _ = new PrivateDnsZoneGroup("default", new()
    {
        ResourceGroupName = group.Name,
        PrivateEndpointName = "pe",
        PrivateDnsZoneConfigs = zones.Select(zone => new PrivateDnsZoneConfigArgs { Name = zone.Key, PrivateDnsZoneId = zone.Value.Id }).ToArray(),
    });
});
