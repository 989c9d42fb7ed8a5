using Pulumi;
using Pulumi.AzureNative.Compute;
using Pulumi.AzureNative.Compute.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using NetworkInputs = Pulumi.AzureNative.Network.Inputs;

namespace Northwind.Platform.Workloads;

/// <summary>Machines of both systems and a scale set, each with the agent.</summary>
internal sealed class Machines
{
    private readonly ResourceGroup _group;
    private readonly Pulumi.AzureNative.Network.Subnet _subnet;

    public Machines(string name, ResourceGroup group, Pulumi.AzureNative.Network.Subnet subnet)
    {
        _group = group;
        _subnet = subnet;
        All =
        [
            .. new[] { "linux-database", "windows-reports" }.Select(machine => (machine, Machine(machine).Id)),
            ("linux-workers", Workers(name).Id),
        ];
    }

    public (string Name, Output<string> Id)[] All { get; }

    private VirtualMachine Machine(string name)
    {
        var isWindows = name.StartsWith("windows");
        var card = new NetworkInterface(name, new()
        {
            ResourceGroupName = _group.Name,
            Location = Company.Region,
            IpConfigurations = { new NetworkInputs.NetworkInterfaceIPConfigurationArgs { Name = "primary", Subnet = new NetworkInputs.SubnetArgs { Id = _subnet.Id } } },
        });
        var machine = new VirtualMachine(name, new()
        {
            ResourceGroupName = _group.Name,
            VmName = $"vm-{name}",
            Location = Company.Region,
            HardwareProfile = new HardwareProfileArgs { VmSize = "Standard_D2s_v5" },
            Identity = new VirtualMachineIdentityArgs { Type = Pulumi.AzureNative.Compute.ResourceIdentityType.SystemAssigned },
            NetworkProfile = new NetworkProfileArgs { NetworkInterfaces = { new NetworkInterfaceReferenceArgs { Id = card.Id, Primary = true } } },
            StorageProfile = new StorageProfileArgs
            {
                ImageReference = isWindows
                    ? new ImageReferenceArgs { Publisher = "MicrosoftWindowsServer", Offer = "WindowsServer", Sku = "2022-datacenter-g2", Version = "latest" }
                    : new ImageReferenceArgs { Publisher = "Canonical", Offer = "ubuntu-24_04-lts", Sku = "server", Version = "latest" },
                OsDisk = new OSDiskArgs { CreateOption = DiskCreateOptionTypes.FromImage },
            },
        });
        _ = new VirtualMachineExtension($"{name}-agent", new()
        {
            ResourceGroupName = _group.Name,
            VmName = machine.Name,
            VmExtensionName = "AzureMonitorAgent",
            Location = Company.Region,
            Publisher = "Microsoft.Azure.Monitor",
            Type = isWindows ? "AzureMonitorWindowsAgent" : "AzureMonitorLinuxAgent",
            TypeHandlerVersion = "1.0",
            AutoUpgradeMinorVersion = true,
        }, new CustomResourceOptions { DependsOn = machine });
        return machine;
    }

    private VirtualMachineScaleSet Workers(string name) => new($"{name}-workers", new()
    {
        ResourceGroupName = _group.Name,
        VmScaleSetName = "vmss-workers",
        Location = Company.Region,
        Sku = new SkuArgs { Name = "Standard_D2s_v5", Capacity = 3 },
        VirtualMachineProfile = new VirtualMachineScaleSetVMProfileArgs
        {
            NetworkProfile = new VirtualMachineScaleSetNetworkProfileArgs
            {
                NetworkInterfaceConfigurations = new VirtualMachineScaleSetNetworkConfigurationArgs
                {
                    Name = "primary",
                    Primary = true,
                    IpConfigurations = new VirtualMachineScaleSetIPConfigurationArgs { Name = "primary", Subnet = new ApiEntityReferenceArgs { Id = _subnet.Id } },
                },
            },
            ExtensionProfile = new VirtualMachineScaleSetExtensionProfileArgs
            {
                Extensions = new VirtualMachineScaleSetExtensionArgs { Name = "AzureMonitorAgent", Publisher = "Microsoft.Azure.Monitor", Type = "AzureMonitorLinuxAgent", TypeHandlerVersion = "1.0" },
            },
        },
    });
}
