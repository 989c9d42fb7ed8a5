using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var creator = new EndpointCreator(new ResourceGroup("rg").Name, "/subscriptions/1/subnet");
    creator.Create("scope", "/subscriptions/1/providers/microsoft.insights/privateLinkScopes/scope", "azuremonitor");
    creator.Create("vault", "/subscriptions/1/providers/Microsoft.KeyVault/vaults/kv", "vault", manual: true);
});

internal sealed class EndpointCreator
{
    private readonly Input<string> _group;
    private readonly Input<string> _subnetId;

    public EndpointCreator(Input<string> group, Input<string> subnetId)
    {
        _group = group;
        _subnetId = subnetId;
    }

    public PrivateEndpoint Create(string name, Input<string> targetId, string groupId, bool manual = false)
    {
        var connection = new PrivateLinkServiceConnectionArgs { Name = name, PrivateLinkServiceId = targetId, GroupIds = { groupId } };
        var args = new PrivateEndpointArgs { ResourceGroupName = _group, Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = _subnetId } };
        if (manual)
        {
            connection.RequestMessage = "please";
            args.ManualPrivateLinkServiceConnections = connection;
        }
        else
        {
            args.PrivateLinkServiceConnections.Add(connection);
        }

        return new PrivateEndpoint($"pe-{name}", args);
    }
}
