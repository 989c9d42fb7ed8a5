using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Glglak
{
    class MyStack : Stack
    {
        public MyStack()
        {
            var resourceGroup = new ResourceGroup("aks-rg");
            var network = new VirtualNetwork("aks-vnet", new VirtualNetworkArgs
            {
                ResourceGroupName = resourceGroup.Name,
                AddressSpace = new Pulumi.AzureNative.Network.Inputs.AddressSpaceArgs { AddressPrefixes = { "10.2.0.0/16" } }
            });
            var subnet = new Pulumi.AzureNative.Network.Subnet("aks-subnet", new Pulumi.AzureNative.Network.SubnetArgs
            {
                ResourceGroupName = resourceGroup.Name,
                VirtualNetworkName = network.Name,
                AddressPrefix = "10.2.1.0/24"
            });
            var workspace = new Workspace("aks-logs", new WorkspaceArgs { ResourceGroupName = resourceGroup.Name });
            var prometheus = new AzureMonitorWorkspace("aks-metrics", new AzureMonitorWorkspaceArgs { ResourceGroupName = resourceGroup.Name, PublicNetworkAccess = "Disabled" });

            var cluster = new ManagedCluster("aks", new ManagedClusterArgs
            {
                ResourceGroupName = resourceGroup.Name,
                DnsPrefix = "aks",
                Identity = new ManagedClusterIdentityArgs { Type = Pulumi.AzureNative.ContainerService.ResourceIdentityType.SystemAssigned },
                AddonProfiles = new InputMap<ManagedClusterAddonProfileArgs>
                {
                    ["omsagent"] = new ManagedClusterAddonProfileArgs { Enabled = true, Config = { ["logAnalyticsWorkspaceResourceID"] = workspace.Id } }
                },
                AzureMonitorProfile = new ManagedClusterAzureMonitorProfileArgs { Metrics = new ManagedClusterAzureMonitorProfileMetricsArgs { Enabled = true } },
                AgentPoolProfiles =
                {
                    new ManagedClusterAgentPoolProfileArgs { Name = "system", Mode = AgentPoolMode.System, Count = 3, VmSize = "Standard_DS2_v2", VnetSubnetID = subnet.Id },
                    new ManagedClusterAgentPoolProfileArgs { Name = "user", Mode = AgentPoolMode.User, Count = 1, VmSize = "Standard_DS2_v2", VnetSubnetID = subnet.Id, MaxPods = 50 }
                },
                EnableRBAC = true
            });

            var endpoint = new DataCollectionEndpoint("aks-dce", new DataCollectionEndpointArgs { ResourceGroupName = resourceGroup.Name, Kind = "Linux" });
            var rule = new DataCollectionRule("aks-dcr", new DataCollectionRuleArgs
            {
                ResourceGroupName = resourceGroup.Name,
                DataCollectionEndpointId = endpoint.Id,
                DataSources = new DataCollectionRuleDataSourcesArgs { PrometheusForwarder = { new PrometheusForwarderDataSourceArgs { Name = "prometheus", Streams = { "Microsoft-PrometheusMetrics" } } } },
                Destinations = new DataCollectionRuleDestinationsArgs { MonitoringAccounts = { new MonitoringAccountDestinationArgs { Name = "amw", AccountResourceId = prometheus.Id } } },
                DataFlows = { new DataFlowArgs { Streams = { "Microsoft-PrometheusMetrics" }, Destinations = { "amw" } } }
            });
            var association = cluster.Id.Apply(id => new DataCollectionRuleAssociation("aks-dcra", new DataCollectionRuleAssociationArgs { ResourceUri = id, DataCollectionRuleId = rule.Id }));
            Output.Tuple(cluster.Name, resourceGroup.Name).Apply(names =>
            {
                var (clusterName, groupName) = names;
                _ = new DiagnosticSetting("aks-diagnostics", new DiagnosticSettingArgs
                {
                    ResourceUri = $"/subscriptions/0/resourceGroups/{groupName}/providers/Microsoft.ContainerService/managedClusters/{clusterName}",
                    WorkspaceId = workspace.Id,
                    Logs = { new DiagnosticsLogSettingsArgs { Category = "kube-audit", Enabled = true } }
                });
                return true;
            });

            NodeGroup = cluster.NodeResourceGroup.Apply(name => name ?? "none");
            AssociationName = association.Apply(a => a.Name);
        }

        [Output("nodeGroup")] public Output<string> NodeGroup { get; set; }
        [Output("association")] public Output<string> AssociationName { get; set; }
    }
}
