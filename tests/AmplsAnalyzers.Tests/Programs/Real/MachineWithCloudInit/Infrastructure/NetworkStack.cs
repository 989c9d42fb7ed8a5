using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using NetworkInputs = Pulumi.AzureNative.Network.Inputs;

namespace Conference.Infra.Infrastructure;

public record NetworkResult(
    VirtualNetwork Vnet,
    PublicIPAddress PublicIp,
    NetworkInterface Nic
);

public static class NetworkStack
{
    public static NetworkResult Create(string prefix, ResourceGroup rg, string[]? sshAllowedRanges)
    {
        // "*" has its own property
        var sshRule = new NetworkInputs.SecurityRuleArgs
        {
            Name = "AllowSSH",
            Priority = 100,
            Direction = SecurityRuleDirection.Inbound,
            Access = SecurityRuleAccess.Allow,
            Protocol = SecurityRuleProtocol.Tcp,
            SourcePortRange = "*",
            DestinationAddressPrefix = "*",
            DestinationPortRange = "22",
        };

        if (sshAllowedRanges != null && sshAllowedRanges.Length > 0)
        {
            sshRule.SourceAddressPrefixes = sshAllowedRanges;
        }
        else
        {
            sshRule.SourceAddressPrefix = "*";
        }

        var nsg = new NetworkSecurityGroup($"{prefix}-nsg", new NetworkSecurityGroupArgs
        {
            NetworkSecurityGroupName = $"{prefix}-nsg",
            ResourceGroupName = rg.Name,
            SecurityRules = new[]
            {
                sshRule,
                new NetworkInputs.SecurityRuleArgs
                {
                    Name = "AllowHTTP",
                    Priority = 200,
                    Direction = SecurityRuleDirection.Inbound,
                    Access = SecurityRuleAccess.Allow,
                    Protocol = SecurityRuleProtocol.Tcp,
                    SourceAddressPrefix = "*",
                    SourcePortRange = "*",
                    DestinationAddressPrefix = "*",
                    DestinationPortRange = "80",
                },
                new NetworkInputs.SecurityRuleArgs
                {
                    Name = "AllowHTTPS",
                    Priority = 300,
                    Direction = SecurityRuleDirection.Inbound,
                    Access = SecurityRuleAccess.Allow,
                    Protocol = SecurityRuleProtocol.Tcp,
                    SourceAddressPrefix = "*",
                    SourcePortRange = "*",
                    DestinationAddressPrefix = "*",
                    DestinationPortRange = "443",
                },
            },
        });

        var vnet = new VirtualNetwork($"{prefix}-vnet", new VirtualNetworkArgs
        {
            VirtualNetworkName = $"{prefix}-vnet",
            ResourceGroupName = rg.Name,
            AddressSpace = new NetworkInputs.AddressSpaceArgs
            {
                AddressPrefixes = new[] { "10.0.0.0/16" },
            },
            Subnets = new[]
            {
                new NetworkInputs.SubnetArgs
                {
                    Name = "default",
                    AddressPrefix = "10.0.1.0/24",
                    NetworkSecurityGroup = new NetworkInputs.NetworkSecurityGroupArgs { Id = nsg.Id },
                },
                new NetworkInputs.SubnetArgs { Name = "private-link", AddressPrefix = "10.0.2.0/26" },
            },
        });

        var publicIp = new PublicIPAddress($"{prefix}-pip", new PublicIPAddressArgs
        {
            PublicIpAddressName = $"{prefix}-pip",
            ResourceGroupName = rg.Name,
            PublicIPAllocationMethod = IPAllocationMethod.Static,
            Sku = new NetworkInputs.PublicIPAddressSkuArgs { Name = PublicIPAddressSkuName.Standard },
        });

        var nic = new NetworkInterface($"{prefix}-nic", new NetworkInterfaceArgs
        {
            NetworkInterfaceName = $"{prefix}-nic",
            ResourceGroupName = rg.Name,
            IpConfigurations = new[]
            {
                new NetworkInputs.NetworkInterfaceIPConfigurationArgs
                {
                    Name = "ipconfig1",
                    Subnet = new NetworkInputs.SubnetArgs { Id = vnet.Subnets.Apply(subnets => subnets[0].Id!) },
                    PublicIPAddress = new NetworkInputs.PublicIPAddressArgs { Id = publicIp.Id },
                    PrivateIPAllocationMethod = IPAllocationMethod.Dynamic,
                },
            },
        });

        return new NetworkResult(Vnet: vnet, PublicIp: publicIp, Nic: nic);
    }
}
