using System.Collections.Generic;
using System.Linq;
using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;
using PrivateDns = Pulumi.AzureNative.PrivateDns;
using Subnet = Pulumi.AzureNative.Network.Inputs.SubnetArgs;

internal sealed class MyStack : Stack
{
    private const string VmSubnet = "vms";
    private const string EndpointSubnet = "private-endpoints";

    public MyStack()
    {
        var group = new ResourceGroup("rg-network");
        var plan = new SortedList<int, (string Name, string Prefix)> { { 1, (VmSubnet, "10.3.1.0/24") }, { 2, (EndpointSubnet, "10.3.2.0/26") } };
        var network = new VirtualNetwork("vnet-main", new()
        {
            ResourceGroupName = group.Name,
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = "10.3.0.0/16" },
            Subnets = new[]
            {
                new Subnet { Name = VmSubnet, AddressPrefix = "10.3.1.0/24" },
                new Subnet { Name = EndpointSubnet, AddressPrefix = "10.3.2.0/26", PrivateEndpointNetworkPolicies = VirtualNetworkPrivateEndpointNetworkPolicies.Disabled },
            },
            DhcpOptions = plan.Count > 5 ? new DhcpOptionsArgs { DnsServers = "10.3.0.4" } : null!,
        });

        var vmSubnetId = SubnetId(network, VmSubnet);
        var endpointSubnetId = network.Subnets.Apply(subnets => subnets.Single(s => s.Name!.EndsWith("endpoints")).Id!);
        var lastSubnetId = network.Subnets.Apply(subnets => subnets.Last().Id);

        var scope = new PrivateLinkScope("ampls", new()
        {
            ResourceGroupName = group.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
        });
        var endpoint = new PrivateEndpoint("pe-ampls", new()
        {
            ResourceGroupName = group.Name,
            Subnet = new Subnet { Id = endpointSubnetId },
            CustomNetworkInterfaceName = "pe-ampls-nic",
            PrivateLinkServiceConnections = { new PrivateLinkServiceConnectionArgs { Name = "ampls", PrivateLinkServiceId = scope.Id, GroupIds = { "azuremonitor" } } },
        });
        var nic = new NetworkInterface("nic-vm", new()
        {
            ResourceGroupName = group.Name,
            IpConfigurations = { new NetworkInterfaceIPConfigurationArgs { Name = "ip", Subnet = new Subnet { Id = vmSubnetId } } },
        });

        var zone = new PrivateDns.PrivateZone("privatelink.monitor.azure.com", new() { ResourceGroupName = group.Name, PrivateZoneName = "privatelink.monitor.azure.com", Location = "global" });
        var link = new PrivateDns.VirtualNetworkLink("monitor-link", new()
        {
            ResourceGroupName = group.Name,
            PrivateZoneName = zone.Name,
            Location = "global",
            VirtualNetwork = new PrivateDns.Inputs.SubResourceArgs { Id = network.Id },
        }, new CustomResourceOptions { Parent = zone });
        Ids = Output.All(vmSubnetId, endpointSubnetId, nic.Id, link.Id).Apply(ids => ids.Length);
        NicName = endpoint.NetworkInterfaces.Apply(interfaces => interfaces.IsEmpty ? "none" : interfaces[0].Id ?? "none");
    }

    [Output("ids")]
    public Output<int> Ids { get; set; }

    [Output("nic")]
    public Output<string> NicName { get; set; }

    private static Output<string> SubnetId(VirtualNetwork network, string name)
        => network.Subnets.Apply(subnets => subnets.FirstOrDefault(subnet => subnet.Name == name)?.Id ?? throw new KeyNotFoundException($"no subnet {name}"));
}
