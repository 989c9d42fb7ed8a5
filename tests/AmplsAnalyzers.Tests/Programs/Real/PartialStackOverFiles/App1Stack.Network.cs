using System.Collections.Generic;
using System.Linq;
using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using NetworkInputs = Pulumi.AzureNative.Network.Inputs;
using MonitorInputs = Pulumi.AzureNative.Monitor.Inputs;

namespace App1
{
    public partial class App1Stack
    {
        private VirtualNetwork network;
        private Dictionary<string, Subnet> subnets;

        private void CreateNetwork()
        {
            network = new VirtualNetwork($"{projectName}-vnet", new VirtualNetworkArgs
            {
                ResourceGroupName = resourceGroup.Name,
                AddressSpace = new NetworkInputs.AddressSpaceArgs { AddressPrefixes = { "10.8.0.0/16" } },
            });

            subnets = new[] { "functions", "endpoints" }
                .Select((name, index) => (name, prefix: $"10.8.{index}.0/24"))
                .ToDictionary(item => item.name, item => new Subnet($"{projectName}-{item.name}", new Pulumi.AzureNative.Network.SubnetArgs
                {
                    ResourceGroupName = resourceGroup.Name,
                    VirtualNetworkName = network.Name,
                    AddressPrefix = item.prefix,
                }));
        }

        private void ConnectPrivately()
        {
            var scope = new PrivateLinkScope($"{projectName}-scope", new PrivateLinkScopeArgs
            {
                ResourceGroupName = resourceGroup.Name,
                Location = "Global",
                AccessModeSettings = new MonitorInputs.AccessModeSettingsArgs
                {
                    IngestionAccessMode = "PrivateOnly",
                    QueryAccessMode = "Open",
                },
            });

            var order = new List<Resource>();
            for (var index = 0; index < monitored.Count; index++)
            {
                order.Add(new PrivateLinkScopedResource($"{projectName}-link-{index:D2}", new PrivateLinkScopedResourceArgs
                {
                    ResourceGroupName = resourceGroup.Name,
                    ScopeName = scope.Name,
                    LinkedResourceId = monitored[index],
                }, new CustomResourceOptions { DependsOn = order.ToList() }));
            }

            var endpoint = new PrivateEndpoint($"{projectName}-pe", new PrivateEndpointArgs
            {
                ResourceGroupName = resourceGroup.Name,
                Subnet = new NetworkInputs.SubnetArgs { Id = subnets["endpoints"].Id },
                PrivateLinkServiceConnections = new[]
                {
                    new NetworkInputs.PrivateLinkServiceConnectionArgs { Name = "scope", PrivateLinkServiceId = scope.Id, GroupIds = new[] { "azuremonitor" } }
                },
            }, new CustomResourceOptions { DependsOn = { order } });
        }
    }
}
