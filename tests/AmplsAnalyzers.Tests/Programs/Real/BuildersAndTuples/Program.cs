using Contoso.Builders;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("network");
    var hub = VirtualNetworkBuilder.Named("hub").In(group)
        .WithAddressSpace("10.0.0.0/16")
        .WithSubnet("endpoints", subnet => subnet.Prefix("10.0.1.0/24").WithPolicies(false))
        .WithSubnet("machines", subnet => subnet.Prefix("10.0.2.0/24").WithServiceEndpoint("Microsoft.Storage").WithServiceEndpoint("Microsoft.KeyVault"))
        .Build();
    var spoke = VirtualNetworkBuilder.Named("spoke").In(group).WithAddressSpace("10.1.0.0/16").WithSubnet("all", subnet => subnet.Prefix("10.1.0.0/20")).Build();
    (hub, spoke).Peer(group);
    new PrivateDnsZoneBuilder("privatelink.monitor.azure.com", group).LinkTo(hub, "hub").LinkTo(spoke, "spoke", registration: true).Build();
});
