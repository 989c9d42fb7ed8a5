using Pulumi.AzureNative.Compute;
using Pulumi.AzureNative.Compute.Inputs;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;
using Tidewater.FirstAttempt.Monitoring;

namespace Tidewater.FirstAttempt.Machines;

internal static class TillExtensions
{
    /// <summary>A till: a machine whose image brings the Azure Monitor agent along.</summary>
    public static void AddTill(this ResourceGroup group, string name, Subnet subnet, WindowsLogs collection)
    {
        var machine = group.AddMachine(name, Regions.Main, subnet);

        // AMPLS401: without a name the association gets a generated one. The agent looks for configurationAccessEndpoint only,
        // finds nothing, and asks the public endpoint, which the private network does not reach.
        _ = new DataCollectionRuleAssociation($"{name}-endpoint", new()
        {
            ResourceUri = machine.Id,
            DataCollectionEndpointId = collection.Endpoint.Id,
        });

        _ = new DataCollectionRuleAssociation($"{name}-rule", new()
        {
            // AMPLS403: and here stands the name that belongs above. It is reserved for an endpoint.
            AssociationName = "configurationAccessEndpoint",
            ResourceUri = machine.Id,
            DataCollectionRuleId = collection.Rule.Id,
        });
    }

    public static void AddBackOffice(this ResourceGroup group, Subnet subnet, WindowsLogs collection)
    {
        var machine = group.AddMachine("back-office", Regions.Main, subnet);

        // AMPLS402: an association carries a rule or an endpoint. Azure turns one with both down.
        _ = new DataCollectionRuleAssociation("back-office", new()
        {
            AssociationName = "configurationAccessEndpoint",
            ResourceUri = machine.Id,
            DataCollectionEndpointId = collection.Endpoint.Id,
            DataCollectionRuleId = collection.Rule.Id,
        });
    }

    public static void AddDepot(this ResourceGroup group, Subnet subnet, WindowsLogs collection)
    {
        var machine = group.AddMachine("depot", Regions.Branches, subnet);

        // AMPLS405: an agent takes its configuration from an endpoint of its own region only, and this one is in another.
        _ = new DataCollectionRuleAssociation("depot-endpoint", new()
        {
            AssociationName = "configurationAccessEndpoint",
            ResourceUri = machine.Id,
            DataCollectionEndpointId = collection.Endpoint.Id,
        });
    }

    private static VirtualMachine AddMachine(this ResourceGroup group, string name, string region, Subnet subnet)
    {
        var card = new NetworkInterface(name, new()
        {
            ResourceGroupName = group.Name,
            Location = region,
            IpConfigurations =
            {
                new NetworkInterfaceIPConfigurationArgs
                {
                    Name = "primary",
                    Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = subnet.Id },
                },
            },
        });

        return new VirtualMachine(name, new()
        {
            ResourceGroupName = group.Name,
            Location = region,
            HardwareProfile = new HardwareProfileArgs { VmSize = "Standard_B2s" },
            NetworkProfile = new NetworkProfileArgs { NetworkInterfaces = { new NetworkInterfaceReferenceArgs { Id = card.Id } } },
            StorageProfile = new StorageProfileArgs
            {
                // Specialized: the image has its users already.
                ImageReference = new ImageReferenceArgs { CommunityGalleryImageId = "/CommunityGalleries/tidewater/Images/till/Versions/latest" },
                OsDisk = new OSDiskArgs { CreateOption = DiskCreateOptionTypes.FromImage },
            },
        });
    }
}
