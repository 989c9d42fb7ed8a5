using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.PrivateDns.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    var endpoint = new PrivateEndpoint("pe", new() { ResourceGroupName = group.Name });
    var workspace = new AzureMonitorWorkspace("amw", new() { ResourceGroupName = group.Name });
    _ = new PrivateRecordSet("record", new()
    {
        ResourceGroupName = group.Name,
        PrivateZoneName = "privatelink.monitor.azure.com",
        RecordType = "A",
        Ttl = 10,
        ARecords = { new ARecordArgs { Ipv4Address = endpoint.CustomDnsConfigs.Apply(configs => configs![0].IpAddresses[0]) } },
    });
    _ = new ResourceGroup("ids", new()
    {
        Tags =
        {
            ["rule"] = workspace.DefaultIngestionSettings.Apply(settings => settings.DataCollectionRuleResourceId),
            ["nic"] = endpoint.NetworkInterfaces.Apply(interfaces => interfaces.First().Id!),
            ["count"] = endpoint.CustomDnsConfigs.Apply(configs => $"{configs.Length}"),
        },
    });
});
