using Pulumi;
using Pulumi.AzureNative.Insights.V20210701Preview;
using Pulumi.AzureNative.Insights.V20210701Preview.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using Network = Pulumi.AzureNative.Network;

namespace Spindev.Iac;

internal class MyStack : Stack
{
    public MyStack()
    {
        var group = new ResourceGroup("spin", new ResourceGroupArgs { ResourceGroupName = "rg-spin" });
        var workspace = new Workspace("law", new WorkspaceArgs { ResourceGroupName = group.Name, WorkspaceName = $"law-{Suffix()}" });
        var scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
        {
            ResourceGroupName = group.Name,
            Location = "global",
            ScopeName = $"ampls-{Suffix()}",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.Open },
        });
        var scoped = new PrivateLinkScopedResource("law", new PrivateLinkScopedResourceArgs { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });

        var network = new Network.VirtualNetwork("vnet", new Network.VirtualNetworkArgs
        {
            ResourceGroupName = group.Name,
            AddressSpace = new Network.Inputs.AddressSpaceArgs { AddressPrefixes = new[] { "10.30.0.0/16" } },
            Subnets = new Network.Inputs.SubnetArgs { Name = "default", AddressPrefix = "10.30.0.0/24" },
        });
        var endpoint = new Network.PrivateEndpoint("pe", new Network.PrivateEndpointArgs
        {
            ResourceGroupName = group.Name,
            Subnet = new Network.Inputs.SubnetArgs { Id = network.Subnets.First().Apply(subnet => subnet.Id!) },
            PrivateLinkServiceConnections = new Network.Inputs.PrivateLinkServiceConnectionArgs
            {
                Name = "pe",
                PrivateLinkServiceId = Output.Format($"/subscriptions/{SubscriptionId}/resourceGroups/{group.Name}/providers/Microsoft.Insights/privateLinkScopes/{scope.Name}"),
                GroupIds = new InputList<string> { "azuremonitor" },
            },
        }, new CustomResourceOptions { DependsOn = { scoped } });

        Url = Output.Tuple(endpoint.Name, scope.Name).Apply(names => $"https://{names.Item1.ToLower()}.{names.Item2}");
    }

    private const string SubscriptionId = "00000000-1111-2222-3333-444444444444";

    [Output("url")]
    public Output<string> Url { get; set; }

    private static string Suffix(string environment = "d", int number = 1) => environment + "-" + number.ToString("000");
}
