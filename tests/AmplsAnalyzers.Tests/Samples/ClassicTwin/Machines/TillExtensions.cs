using Pulumi.Azure.Compute;
using Pulumi.Azure.Compute.Inputs;
using Pulumi.Azure.Core;
using Pulumi.Azure.Monitoring;
using Pulumi.Azure.Network;
using Pulumi.Azure.Network.Inputs;

namespace Tidewater.FirstAttempt.Machines;

internal static class TillExtensions
{
    public static void AddTill(this ResourceGroup group, string name, Subnet subnet, DataCollectionEndpoint endpoint)
    {
        var card = new NetworkInterface(name, new()
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            IpConfigurations =
            {
                new NetworkInterfaceIpConfigurationArgs { Name = "primary", SubnetId = subnet.Id, PrivateIpAddressAllocation = "Dynamic" },
            },
        });
        var machine = new LinuxVirtualMachine(name, new()
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            Size = "Standard_B2s",
            AdminUsername = "operations",
            NetworkInterfaceIds = { card.Id },
            OsDisk = new LinuxVirtualMachineOsDiskArgs { Caching = "ReadWrite", StorageAccountType = "Standard_LRS" },
        });

        _ = new DataCollectionRuleAssociation($"{name}-endpoint", new()
        {
            // AMPLS401: a name of its own.
            Name = $"{name}-endpoint",
            TargetResourceId = machine.Id,
            DataCollectionEndpointId = endpoint.Id,
        });
    }
}
