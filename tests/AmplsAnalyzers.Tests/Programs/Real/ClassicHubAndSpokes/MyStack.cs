using System.Collections.Generic;
using System.Linq;
using Pulumi;
using Pulumi.Azure.AppInsights;
using Pulumi.Azure.Core;
using Pulumi.Azure.Monitoring;
using Pulumi.Azure.Network;
using Pulumi.Azure.Network.Inputs;
using Pulumi.Azure.OperationalInsights;
using Pulumi.Azure.PrivateDns;
using Pulumi.Azure.PrivateLink;
using Pulumi.Azure.PrivateLink.Inputs;

namespace Skywalker
{
    internal class MyStack : Stack
    {
        private static readonly string[] ZoneNames =
        {
            "privatelink.monitor.azure.com",
            "privatelink.oms.opinsights.azure.com",
            "privatelink.ods.opinsights.azure.com",
            "privatelink.agentsvc.azure-automation.net",
            "privatelink.blob.core.windows.net"
        };

        private readonly ResourceGroup _resourceGroup;

        public MyStack()
        {
            _resourceGroup = new ResourceGroup("skywalker", new ResourceGroupArgs { Location = "West Europe" });
            var workspace = new AnalyticsWorkspace("logs", new AnalyticsWorkspaceArgs
            {
                ResourceGroupName = _resourceGroup.Name,
                Location = _resourceGroup.Location,
                Sku = "PerGB2018",
                RetentionInDays = 30,
                InternetIngestionEnabled = false,
                InternetQueryEnabled = false
            });
            var insights = new Insights("insights", new InsightsArgs
            {
                ResourceGroupName = _resourceGroup.Name,
                ApplicationType = "web",
                WorkspaceId = workspace.Id,
                InternetIngestionEnabled = false
            });

            var hub = CreateNetwork("hub", 0);
            var spokes = Enumerable.Range(1, 2).Select(i => CreateNetwork($"spoke{i}", i)).ToList();
            spokes.ForEach(spoke => Peer(hub, spoke));

            var scope = new Pulumi.Azure.Monitoring.PrivateLinkScope("scope", new Pulumi.Azure.Monitoring.PrivateLinkScopeArgs
            {
                ResourceGroupName = _resourceGroup.Name,
                IngestionAccessMode = "PrivateOnly",
                QueryAccessMode = "PrivateOnly"
            });
            var services = new List<PrivateLinkScopedService>();
            foreach (var item in new Dictionary<string, Output<string>> { ["logs"] = workspace.Id, ["insights"] = insights.Id })
            {
                services.Add(new PrivateLinkScopedService($"{item.Key}-service", new PrivateLinkScopedServiceArgs
                {
                    ResourceGroupName = _resourceGroup.Name,
                    ScopeName = scope.Name,
                    LinkedResourceId = item.Value
                }, new CustomResourceOptions { DependsOn = services.ToArray() }));
            }

            var zones = ZoneNames.Select(name => new Zone(name, new ZoneArgs { Name = name, ResourceGroupName = _resourceGroup.Name })).ToList();
            foreach (var zone in zones)
            {
                Link(zone, hub);
                foreach (var spoke in spokes)
                {
                    Link(zone, spoke);
                }
            }

            var endpoint = new Endpoint("endpoint", new EndpointArgs
            {
                ResourceGroupName = _resourceGroup.Name,
                SubnetId = hub.Subnet.Id,
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs
                {
                    Name = "scope",
                    IsManualConnection = false,
                    PrivateConnectionResourceId = scope.Id,
                    SubresourceNames = { "azuremonitor" }
                },
                PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "monitor", PrivateDnsZoneIds = zones.Select(zone => zone.Id).ToList() }
            }, new CustomResourceOptions { DependsOn = services.Cast<Resource>().ToList() });

            EndpointId = endpoint.Id;
        }

        [Output] public Output<string> EndpointId { get; set; }

        private Network CreateNetwork(string name, int number)
        {
            var virtualNetwork = new VirtualNetwork(name, new VirtualNetworkArgs { ResourceGroupName = _resourceGroup.Name, AddressSpaces = { $"10.{number}.0.0/16" } });
            var subnet = new Subnet($"{name}-endpoints", new SubnetArgs { ResourceGroupName = _resourceGroup.Name, VirtualNetworkName = virtualNetwork.Name, AddressPrefixes = $"10.{number}.1.0/24" });
            return new Network { Name = name, VirtualNetwork = virtualNetwork, Subnet = subnet };
        }

        private void Peer(Network from, Network to)
        {
            foreach (var (a, b) in new[] { (from, to), (to, from) })
            {
                _ = new VirtualNetworkPeering($"{a.Name}-{b.Name}", new VirtualNetworkPeeringArgs
                {
                    ResourceGroupName = _resourceGroup.Name,
                    VirtualNetworkName = a.VirtualNetwork.Name,
                    RemoteVirtualNetworkId = b.VirtualNetwork.Id,
                });
            }
        }

        private void Link(Zone zone, Network network)
            => new ZoneVirtualNetworkLink(zone.GetResourceName().Split('.')[1] + "-" + network.Name + "-link", new ZoneVirtualNetworkLinkArgs
            {
                ResourceGroupName = _resourceGroup.Name,
                PrivateDnsZoneName = zone.Name,
                VirtualNetworkId = network.VirtualNetwork.Id
            });

        private sealed class Network
        {
            public string Name { get; set; } = "";
            public VirtualNetwork VirtualNetwork { get; set; } = null!;
            public Subnet Subnet { get; set; } = null!;
        }
    }
}
