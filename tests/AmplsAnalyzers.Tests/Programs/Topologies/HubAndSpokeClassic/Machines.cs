using Pulumi.Azure.Compute;
using Pulumi.Azure.Compute.Inputs;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;
using Pulumi.Azure.Core;
using Pulumi.Azure.Network;
using Pulumi.Azure.Network.Inputs;

namespace Northwind.Platform;

internal static class Machines
{
    public static void Create(string name, ResourceGroup group, Subnet subnet, Monitoring monitoring)
    {
        var card = new NetworkInterface(name, new()
        {
            ResourceGroupName = group.Name,
            Location = PlatformStack.Region,
            IpConfigurations = { new NetworkInterfaceIpConfigurationArgs { Name = "primary", SubnetId = subnet.Id, PrivateIpAddressAllocation = "Dynamic" } },
        });
        var machine = new LinuxVirtualMachine(name, new()
        {
            ResourceGroupName = group.Name,
            Location = PlatformStack.Region,
            Size = "Standard_B2s",
            AdminUsername = "operations",
            NetworkInterfaceIds = { card.Id },
            OsDisk = new LinuxVirtualMachineOsDiskArgs { Caching = "ReadWrite", StorageAccountType = "Premium_LRS" },
        });
        _ = new Extension($"{name}-agent", new() { VirtualMachineId = machine.Id, Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent", TypeHandlerVersion = "1.33" });
        monitoring.Watch(name, machine.Id);
    }

    public static void CreateSet(string name, ResourceGroup group, Subnet subnet, Monitoring monitoring)
    {
        var set = new LinuxVirtualMachineScaleSet(name, new()
        {
            ResourceGroupName = group.Name,
            Location = PlatformStack.Region,
            Sku = "Standard_B2s",
            Instances = 2,
            AdminUsername = "operations",
            OsDisk = new LinuxVirtualMachineScaleSetOsDiskArgs { Caching = "ReadOnly", StorageAccountType = "Premium_LRS" },
            NetworkInterfaces =
            {
                new LinuxVirtualMachineScaleSetNetworkInterfaceArgs
                {
                    Name = "primary",
                    Primary = true,
                    IpConfigurations = { new LinuxVirtualMachineScaleSetNetworkInterfaceIpConfigurationArgs { Name = "primary", SubnetId = subnet.Id } },
                },
            },
            Extensions = { new LinuxVirtualMachineScaleSetExtensionArgs { Name = "agent", Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent", TypeHandlerVersion = "1.33" } },
        });
        monitoring.Watch(name, set.Id);
    }

    public static void CreateCluster(string name, ResourceGroup group, Subnet subnet, Monitoring monitoring)
    {
        var cluster = new KubernetesCluster(name, new()
        {
            ResourceGroupName = group.Name,
            Location = PlatformStack.Region,
            DnsPrefix = name,
            Identity = new KubernetesClusterIdentityArgs { Type = "SystemAssigned" },
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", NodeCount = 3, VmSize = "Standard_D4s_v5", VnetSubnetId = subnet.Id },
            MonitorMetrics = new KubernetesClusterMonitorMetricsArgs(),
        });
        monitoring.Watch(name, cluster.Id, isCluster: true);
    }
}
