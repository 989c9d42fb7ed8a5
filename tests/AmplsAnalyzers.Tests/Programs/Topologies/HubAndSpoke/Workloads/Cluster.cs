using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;

namespace Northwind.Platform.Workloads;

/// <summary>The cluster that the shop runs on.</summary>
internal sealed class Cluster(string name, ResourceGroup group, Subnet subnet)
{
    public ManagedCluster Resource { get; } = new(name, new()
    {
        ResourceGroupName = group.Name,
        ResourceName = "aks-shop",
        Location = Company.Region,
        DnsPrefix = "shop",
        Identity = new ManagedClusterIdentityArgs { Type = Pulumi.AzureNative.ContainerService.ResourceIdentityType.SystemAssigned },
        AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "system", Mode = AgentPoolMode.System, Count = 3, VmSize = "Standard_D4s_v5", VnetSubnetID = subnet.Id } },
        AzureMonitorProfile = new ManagedClusterAzureMonitorProfileArgs { Metrics = new ManagedClusterAzureMonitorProfileMetricsArgs { Enabled = true } },
    });
}
