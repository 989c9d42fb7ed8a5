using System.Collections.Generic;
using System.Linq;
using Pulumi;
using Pulumi.AzureNative.Compute;
using Pulumi.AzureNative.Compute.Inputs;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Monitor = Pulumi.AzureNative.Monitor.Inputs;
using NetworkInputs = Pulumi.AzureNative.Network.Inputs;

return await Pulumi.Deployment.RunAsync(() =>
{
    const int instances = 3;
    var os = ServerImages.Ubuntu;
    var resourceGroup = new ResourceGroup("server-rg", new ResourceGroupArgs { Location = "westeurope" });
    var network = new VirtualNetwork("server-network", new VirtualNetworkArgs
    {
        ResourceGroupName = resourceGroup.Name,
        AddressSpace = new NetworkInputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
        Subnets = { new NetworkInputs.SubnetArgs { Name = "default", AddressPrefix = "10.0.1.0/24" } },
    });
    var endpoint = new DataCollectionEndpoint("server-dce", new DataCollectionEndpointArgs
    {
        ResourceGroupName = resourceGroup.Name,
        Kind = KnownDataCollectionEndpointResourceKind.Linux,
        NetworkAcls = new Monitor.DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = KnownPublicNetworkAccessOptions.Disabled },
    });

    var machines = new List<VirtualMachine>();
    for (int i = 1; i <= instances; i++)
    {
        var suffix = i.ToString("D2");
        var nic = new NetworkInterface($"server-nic-{suffix}", new NetworkInterfaceArgs
        {
            ResourceGroupName = resourceGroup.Name,
            IpConfigurations = new NetworkInputs.NetworkInterfaceIPConfigurationArgs
            {
                Name = "webserveripcfg",
                Subnet = new NetworkInputs.SubnetArgs { Id = network.Subnets.Apply(subnets => subnets[0].Id!) },
                PrivateIPAllocationMethod = IPAllocationMethod.Dynamic,
            },
        });

        machines.Add(new VirtualMachine("server-vm-" + suffix, new VirtualMachineArgs
        {
            ResourceGroupName = resourceGroup.Name,
            NetworkProfile = new NetworkProfileArgs { NetworkInterfaces = { new NetworkInterfaceReferenceArgs { Id = nic.Id } } },
            HardwareProfile = new HardwareProfileArgs { VmSize = i == 1 ? "Standard_B2s" : "Standard_B1s" },
            OsProfile = new OSProfileArgs { ComputerName = $"host{i}", AdminUsername = "admin1", CustomData = ServerImages.InitScript(i, instances) },
            StorageProfile = new StorageProfileArgs
            {
                OsDisk = new OSDiskArgs { CreateOption = "FromImage", Name = $"disk{i}" },
                ImageReference = new ImageReferenceArgs { Publisher = os.Publisher, Offer = os.Offer, Sku = os.Sku, Version = os.Version },
            },
        }));
    }

    var associations = machines.Select((machine, i) => new DataCollectionRuleAssociation($"server-dcea-{i + 1}", new DataCollectionRuleAssociationArgs
    {
        AssociationName = "configurationAccessEndpoint",
        ResourceUri = machine.Id,
        DataCollectionEndpointId = endpoint.Id,
    })).ToArray();

    var last = machines[^1];
    return new Dictionary<string, object?>
    {
        ["associations"] = associations.Length,
        ["last"] = last.Name,
        ["all"] = Output.All(machines.Select(machine => machine.Name)).Apply(names => string.Join(" ", names)),
    };
});
