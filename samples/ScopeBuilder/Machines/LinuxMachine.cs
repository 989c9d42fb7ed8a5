using Pulumi;
using Pulumi.AzureNative.Compute;
using Pulumi.AzureNative.Compute.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Tidewater.Platform.Networks;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Tidewater.Platform.Machines;

internal static class LinuxMachine
{
    // The public half of the operations team's key.
    private const string OperationsKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA8sVjcWkTkBXX9VwU0yI64Wb1VCbnwpN81xGclQqiON operations@tidewater.example";

    private const string AdminUser = "operations";

    /// <summary>A virtual machine without a public address, with the Azure Monitor agent on it.</summary>
    public static VirtualMachine Create(string name, ResourceGroup group, Site site)
    {
        var card = new NetworkInterface(name, new NetworkInterfaceArgs
        {
            ResourceGroupName = group.Name,
            Location = Company.Region,
            IpConfigurations =
            {
                new Inputs.NetworkInterfaceIPConfigurationArgs
                {
                    Name = "primary",
                    Subnet = new Inputs.SubnetArgs { Id = site.Subnet.Id },
                    PrivateIPAllocationMethod = IPAllocationMethod.Dynamic,
                },
            },
            Tags = Company.Tags,
        });

        var machine = new VirtualMachine(name, new VirtualMachineArgs
        {
            ResourceGroupName = group.Name,
            Location = Company.Region,
            HardwareProfile = new HardwareProfileArgs { VmSize = "Standard_B2s" },
            Identity = new VirtualMachineIdentityArgs { Type = Pulumi.AzureNative.Compute.ResourceIdentityType.SystemAssigned },
            NetworkProfile = new NetworkProfileArgs
            {
                NetworkInterfaces = { new NetworkInterfaceReferenceArgs { Id = card.Id, Primary = true } },
            },
            OsProfile = new OSProfileArgs
            {
                ComputerName = name,
                AdminUsername = AdminUser,
                LinuxConfiguration = new LinuxConfigurationArgs
                {
                    DisablePasswordAuthentication = true,
                    Ssh = new SshConfigurationArgs
                    {
                        PublicKeys =
                        {
                            new SshPublicKeyArgs { Path = $"/home/{AdminUser}/.ssh/authorized_keys", KeyData = OperationsKey },
                        },
                    },
                },
            },
            StorageProfile = new StorageProfileArgs
            {
                ImageReference = new ImageReferenceArgs
                {
                    Publisher = "Canonical",
                    Offer = "ubuntu-24_04-lts",
                    Sku = "server",
                    Version = "latest",
                },
                OsDisk = new OSDiskArgs { CreateOption = DiskCreateOptionTypes.FromImage },
            },
            Tags = Company.Tags,
        });

        _ = new VirtualMachineExtension($"{name}-agent", new()
        {
            ResourceGroupName = group.Name,
            Location = Company.Region,
            VmName = machine.Name,
            VmExtensionName = "AzureMonitorLinuxAgent",
            Publisher = "Microsoft.Azure.Monitor",
            Type = "AzureMonitorLinuxAgent",
            TypeHandlerVersion = "1.33",
            AutoUpgradeMinorVersion = true,
            EnableAutomaticUpgrade = true,
        }, new CustomResourceOptions { Parent = machine });

        return machine;
    }
}
