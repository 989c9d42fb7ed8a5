using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Registry;

public static class Modules
{
    public static ResourceRegistry AddMonitoring(this ResourceRegistry registry)
    {
        foreach (var area in new[] { "front", "back" })
        {
            registry.Register($"logs:{area}", () => new Workspace($"log-{area}", new() { ResourceGroupName = registry.Resolve<ResourceGroup>("group").Name }));
        }

        registry.Register("scope", () => new PrivateLinkScope("ampls", new()
        {
            ResourceGroupName = registry.Resolve<ResourceGroup>("group").Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
        }));
        return registry.Defer(() =>
        {
            foreach (var workspace in registry.All<Workspace>())
            {
                _ = new PrivateLinkScopedResource($"link-{workspace.GetResourceName()}", new()
                {
                    ResourceGroupName = registry.Resolve<ResourceGroup>("group").Name,
                    ScopeName = registry.Resolve<PrivateLinkScope>("scope").Name,
                    LinkedResourceId = workspace.Id,
                });
            }
        });
    }

    public static ResourceRegistry AddNetwork(this ResourceRegistry registry, string space, params (string Name, int Index)[] subnets) => registry
        .Register("network", () => new VirtualNetwork("vnet", new()
        {
            ResourceGroupName = registry.Resolve<ResourceGroup>("group").Name,
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = space },
            Subnets = subnets.Select(subnet => new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = subnet.Name, AddressPrefix = space.Replace(".0.0/16", $".{subnet.Index}.0/24") }).ToList(),
        }))
        .Defer(() => _ = new PrivateEndpoint("pe", new()
        {
            ResourceGroupName = registry.Resolve<ResourceGroup>("group").Name,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = registry.Resolve<VirtualNetwork>("network").Subnets.Apply(all => all.First(subnet => subnet.Name == subnets[^1].Name).Id!) },
            PrivateLinkServiceConnections = { new PrivateLinkServiceConnectionArgs { Name = "pe", PrivateLinkServiceId = registry.Resolve<PrivateLinkScope>("scope").Id, GroupIds = { "azuremonitor" } } },
        }));
}
