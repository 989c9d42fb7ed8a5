using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;

namespace Hub;

internal sealed class ProductionStack : BaseStack
{
    private PrivateLinkScope? scope;

    public ProductionStack()
        : base("prod", location: "eastus")
    {
        Connect();
        Endpoint = Output.Format($"{network.Name}/{SubnetByName["endpoints"].Name}");
    }

    protected override string AddressSpace => "10.90.0.0/16";

    protected override IEnumerable<(string Name, int Bits)> Subnets => base.Subnets.Append(("endpoints", 27)).Concat(Enumerable.Range(1, 2).Select(i => ($"apps{i}", 25)));

    [Output]
    public Output<string> Endpoint { get; set; }

    protected override void OnCreated()
    {
        base.OnCreated();
        scope = new PrivateLinkScope(Next("ampls"), new PrivateLinkScopeArgs
        {
            ResourceGroupName = resourceGroup.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.PrivateOnly },
        });
    }

    private void Connect()
    {
        if (scope is null || logs is null)
        {
            throw new InvalidOperationException("not created");
        }

        var link = new PrivateLinkScopedResource(Next("link"), new PrivateLinkScopedResourceArgs { ResourceGroupName = resourceGroup.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
        _ = new PrivateEndpoint(Next("pe"), new PrivateEndpointArgs
        {
            ResourceGroupName = resourceGroup.Name,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = SubnetByName["endpoints"].Id },
            PrivateLinkServiceConnections = { new PrivateLinkServiceConnectionArgs { Name = "ampls", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
        }, new CustomResourceOptions { DependsOn = { link } });
    }
}
