// Config: hubId=/subscriptions/0/hub
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var hub = new StackReference("contoso/network/prod");
    var group = new ResourceGroup("rg");
    _ = new VirtualNetworkPeering("to-hub", new()
    {
        ResourceGroupName = group.Name,
        VirtualNetworkName = "spoke",
        RemoteVirtualNetwork = new SubResourceArgs { Id = hub.GetOutput("hubId").Apply(id => (string)id!) },
    });
});
