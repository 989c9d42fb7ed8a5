using Pulumi.AzureNative.Compute;
using Pulumi.AzureNative.Compute.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using NetworkInputs = Pulumi.AzureNative.Network.Inputs;

namespace Contoso.Monitoring;

internal static class Machine
{
    public static VirtualMachine Create(string name, ResourceGroup group, PeeredNetwork network)
    {
        var card = new NetworkInterface($"{name}-nic", new()
        {
            ResourceGroupName = group.Name,
            Location = network.Place.Region,
            IpConfigurations = { new NetworkInputs.NetworkInterfaceIPConfigurationArgs { Name = "ip", Subnet = new NetworkInputs.SubnetArgs { Id = network.Machines } } },
        });
        var machine = new VirtualMachine(name, new()
        {
            ResourceGroupName = group.Name,
            Location = network.Place.Region,
            HardwareProfile = new HardwareProfileArgs { VmSize = "Standard_B2s" },
            NetworkProfile = new NetworkProfileArgs { NetworkInterfaces = { new NetworkInterfaceReferenceArgs { Id = card.Id } } },
        });
        _ = new VirtualMachineExtension($"{name}-agent", new()
        {
            ResourceGroupName = group.Name,
            Location = network.Place.Region,
            VmName = machine.Name,
            Publisher = "Microsoft.Azure.Monitor",
            Type = "AzureMonitorLinuxAgent",
            TypeHandlerVersion = "1.33",
        });
        return machine;
    }
}
