using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var zones = new List<Pulumi.Resource>();
    foreach (var name in new[] { "privatelink.monitor.azure.com", "privatelink.blob.core.windows.net" })
    {
        zones.Add(new PrivateZone(name, new() { ResourceGroupName = group.Name, Location = "global" }));
    }

    _ = new PrivateDnsZoneGroup("group", new() { ResourceGroupName = group.Name, PrivateEndpointName = "pe" }, new CustomResourceOptions { DependsOn = zones });
    _ = new PrivateDnsZoneGroup("concat", new() { ResourceGroupName = group.Name, PrivateEndpointName = "pe" }, new CustomResourceOptions { DependsOn = { zones[0], group } });
    _ = new PrivateDnsZoneGroup("array", new() { ResourceGroupName = group.Name, PrivateEndpointName = "pe" }, new CustomResourceOptions { DependsOn = zones.Append(group).ToArray() });
    _ = new PrivateDnsZoneGroup("output", new() { ResourceGroupName = group.Name, PrivateEndpointName = "pe" }, new CustomResourceOptions { DependsOn = Output.Create(zones.ToArray()) });
});
