using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(async () =>
{
    var client = await GetClientConfig.InvokeAsync();
    var group = new ResourceGroup("rg", new() { Tags = { ["tenant"] = client.TenantId } });
    var network = GetVirtualNetwork.Invoke(new GetVirtualNetworkInvokeArgs { ResourceGroupName = group.Name, VirtualNetworkName = "hub" });
    var scope = PrivateLinkScope.Get("existing", "/subscriptions/1/resourceGroups/central/providers/microsoft.insights/privateLinkScopes/scope");
    _ = new PrivateLinkScopedResource("link", new() { ResourceGroupName = "central", ScopeName = scope.Name, LinkedResourceId = network.Apply(found => found.Id!) });
});
