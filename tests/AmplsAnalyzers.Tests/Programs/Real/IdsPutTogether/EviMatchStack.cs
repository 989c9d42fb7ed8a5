using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace EviMatch;

internal class EviMatchStack : Stack
{
    private const string IdFormat = "/subscriptions/{0}/resourceGroups/{1}/providers/{2}/{3}/{4}";
    private const string SubscriptionId = "12345678-aaaa-bbbb-cccc-1234567890ab";

    public EviMatchStack()
    {
        var shared = ResourceGroup.Get("shared", string.Format("/subscriptions/{0}/resourceGroups/{1}", SubscriptionId, "rg-shared"));
        var hub = VirtualNetwork.Get("hub", IdOf("rg-hub", "Microsoft.Network", "virtualNetworks", "vnet-hub"));
        var group = new ResourceGroup("evimatch");
        var logs = new Workspace("logs", new WorkspaceArgs { ResourceGroupName = group.Name, WorkspaceName = "log-evimatch" });
        var scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
        {
            ResourceGroupName = shared.Name,
            ScopeName = "ampls-evimatch",
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs
            {
                IngestionAccessMode = AccessMode.PrivateOnly,
                QueryAccessMode = AccessMode.PrivateOnly,
                Exclusions = { new AccessModeSettingsExclusionArgs { PrivateEndpointConnectionName = "pe-old", IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open } },
            },
        }, new CustomResourceOptions { ImportId = IdOf("rg-shared", "Microsoft.Insights", "privateLinkScopes", "ampls-evimatch") });
        var link = new PrivateLinkScopedResource("link", new PrivateLinkScopedResourceArgs
        {
            ResourceGroupName = shared.Name,
            ScopeName = "ampls-evimatch",
            LinkedResourceId = Output.Format($"/subscriptions/{SubscriptionId}/resourceGroups/{group.Name}/providers/Microsoft.OperationalInsights/workspaces/{logs.Name}"),
        }, new CustomResourceOptions { DependsOn = { scope } });
        _ = new PrivateEndpoint("pe", new PrivateEndpointArgs
        {
            ResourceGroupName = group.Name,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = Output.Format($"{hub.Id}/subnets/{"endpoints".ToUpperInvariant().ToLowerInvariant()}") },
            PrivateLinkServiceConnections = { new PrivateLinkServiceConnectionArgs { Name = "pe", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
        }, new CustomResourceOptions { DependsOn = { link } });
    }

    private static string IdOf(string group, params string[] parts) => string.Format(IdFormat, [SubscriptionId, group, .. parts]);
}
