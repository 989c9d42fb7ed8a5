using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Work;

internal class WorkServiceStack : Stack
{
    private readonly StackReference network;

    public WorkServiceStack()
    {
        network = new StackReference("contoso/network/prod");
        var subnetId = Required("subnetId");
        var group = new ResourceGroup("work");
        var logs = new Workspace("work-logs", new WorkspaceArgs { ResourceGroupName = group.Name });
        var scope = new PrivateLinkScope("work-scope", new PrivateLinkScopeArgs
        {
            ResourceGroupName = group.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
        });
        var link = new PrivateLinkScopedResource("work-link", new PrivateLinkScopedResourceArgs { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
        _ = new PrivateEndpoint("work-pe", new PrivateEndpointArgs
        {
            ResourceGroupName = group.Name,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = subnetId },
            PrivateLinkServiceConnections = new PrivateLinkServiceConnectionArgs { Name = "work", PrivateLinkServiceId = scope.Id, GroupIds = "azuremonitor" },
        }, new CustomResourceOptions { DependsOn = link });
    }

    private Output<string> Required(string name) => network.RequireOutput(name).Apply(value => value as string ?? throw new InvalidOperationException($"{name} is no text"));
}
