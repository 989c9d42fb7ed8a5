using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Northwind.Platform.Networks;

public sealed class HubArgs : Pulumi.ResourceArgs
{
    public required ResourceGroup ResourceGroup { get; init; }

    public required string AddressSpace { get; init; }
}

/// <summary>The network that holds what the spokes share: the firewall, the way to the offices, and the private endpoints.</summary>
public sealed class Hub : ComponentResource
{
    /// <summary>Where the spokes ask for names: the firewall's DNS proxy, which asks Azure in the hub's name.</summary>
    public const string DnsProxy = "10.0.0.4";

    public Hub(string name, HubArgs args, ComponentResourceOptions? options = null)
        : base("northwind:networks:Hub", name, options)
    {
        var parent = new CustomResourceOptions { Parent = this };
        Network = new VirtualNetwork(name, new VirtualNetworkArgs
        {
            ResourceGroupName = args.ResourceGroup.Name,
            VirtualNetworkName = $"vnet-{name}",
            Location = Company.Region,
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { args.AddressSpace } },
            Tags = Company.Tags("network"),
        }, parent);

        var firewallSubnet = Subnet("firewall", "AzureFirewallSubnet", "10.0.0.0/26");
        var gateway = Subnet("gateway", "GatewaySubnet", "10.0.1.0/27", after: firewallSubnet);
        Endpoints = Subnet("endpoints", "snet-endpoints", "10.0.2.0/24", after: gateway);

        var address = new PublicIPAddress("firewall", new PublicIPAddressArgs
        {
            ResourceGroupName = args.ResourceGroup.Name,
            Location = Company.Region,
            Sku = new Inputs.PublicIPAddressSkuArgs { Name = PublicIPAddressSkuName.Standard },
            PublicIPAllocationMethod = IPAllocationMethod.Static,
        }, parent);
        _ = new AzureFirewall("firewall", new AzureFirewallArgs
        {
            ResourceGroupName = args.ResourceGroup.Name,
            Location = Company.Region,
            Sku = new Inputs.AzureFirewallSkuArgs { Name = AzureFirewallSkuName.AZFW_VNet, Tier = AzureFirewallSkuTier.Standard },
            AdditionalProperties = { ["Network.DNS.EnableProxy"] = "true" },
            IpConfigurations =
            {
                new Inputs.AzureFirewallIPConfigurationArgs
                {
                    Name = "primary",
                    Subnet = new Inputs.SubResourceArgs { Id = firewallSubnet.Id },
                    PublicIPAddress = new Inputs.SubResourceArgs { Id = address.Id },
                },
            },
        }, parent);

        RegisterOutputs(new Dictionary<string, object?> { ["network"] = Network.Id });

        Subnet Subnet(string key, string subnetName, string prefix, Subnet? after = null) => new($"{name}-{key}", new()
        {
            ResourceGroupName = args.ResourceGroup.Name,
            VirtualNetworkName = Network.Name,
            SubnetName = subnetName,
            AddressPrefix = prefix,
        }, new CustomResourceOptions { Parent = this, DependsOn = after is null ? [] : [after] });
    }

    public VirtualNetwork Network { get; }

    /// <summary>For private endpoints, of whatever service.</summary>
    public Subnet Endpoints { get; }
}
