using System.Collections.Immutable;

namespace AmplsAnalyzers.Providers;

/// <summary>Networks and the private endpoints in them.</summary>
internal static class NetworkKinds
{
    public static ResourceKind PrivateEndpoint { get; } = new("Microsoft.Network/privateEndpoints")
    {
        Native = ["Network.PrivateEndpoint"],
        Classic = ["PrivateLink.Endpoint"],
        Lookups = ["GetPrivateEndpoint"],
        Inputs =
        {
            { "name", "PrivateEndpointName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", "Location" },
            { "subnet", "Subnet.Id", "SubnetId" },
            { "privateLinkServiceConnections", "PrivateLinkServiceConnections", "PrivateServiceConnection" },
            { "manualPrivateLinkServiceConnections", "ManualPrivateLinkServiceConnections", null },
            { "privateDnsZoneGroup", null, "PrivateDnsZoneGroup" },
            { "ipConfigurations", "IpConfigurations", "IpConfigurations" },
        },
    };

    /// <summary>The nested args of a private endpoint's connection.</summary>
    public static InputTable Connection { get; } = new()
    {
        { "name", "Name", "Name" },
        { "privateLinkServiceId", "PrivateLinkServiceId", "PrivateConnectionResourceId" },
        { "groupIds", "GroupIds", "SubresourceNames" },
        { "isManual", null, "IsManualConnection" },
    };

    public static ResourceKind VirtualNetwork { get; } = new("Microsoft.Network/virtualNetworks")
    {
        Native = ["Network.VirtualNetwork"],
        Classic = ["Network.VirtualNetwork"],
        Lookups = ["GetVirtualNetwork"],
        Inputs =
        {
            { "name", "VirtualNetworkName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", "Location" },
            { "subnets", "Subnets", "Subnets" },
            { "dnsServers", "DhcpOptions.DnsServers", "DnsServers" },
            { "peerings", "VirtualNetworkPeerings", null },
        },
    };

    /// <summary>The nested args of a subnet that is declared inside its network.</summary>
    public static InputTable InlineSubnet { get; } = new()
    {
        { "name", "Name", "Name" },
        { "addressPrefix", "AddressPrefix", null },
        { "addressPrefixes", "AddressPrefixes", "AddressPrefixes" },
    };

    public static ResourceKind Subnet { get; } = new("Microsoft.Network/virtualNetworks/subnets")
    {
        Native = ["Network.Subnet"],
        Classic = ["Network.Subnet"],
        Lookups = ["GetSubnet"],
        Inputs =
        {
            { "name", "SubnetName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "virtualNetworkName", "VirtualNetworkName", "VirtualNetworkName" },
            { "addressPrefix", "AddressPrefix", null },
            { "addressPrefixes", "AddressPrefixes", "AddressPrefixes" },
        },
    };

    public static ResourceKind VirtualNetworkPeering { get; } = new("Microsoft.Network/virtualNetworks/virtualNetworkPeerings")
    {
        Native = ["Network.VirtualNetworkPeering"],
        Classic = ["Network.VirtualNetworkPeering"],
        Inputs =
        {
            { "name", "VirtualNetworkPeeringName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "virtualNetworkName", "VirtualNetworkName", "VirtualNetworkName" },
            { "remoteVirtualNetwork", "RemoteVirtualNetwork.Id", "RemoteVirtualNetworkId" },
            { "allowGatewayTransit", "AllowGatewayTransit", "AllowGatewayTransit" },
            { "useRemoteGateways", "UseRemoteGateways", "UseRemoteGateways" },
        },
    };

    public static ImmutableArray<ResourceKind> All { get; } = ImmutableArray.Create(
        PrivateEndpoint,
        VirtualNetwork,
        Subnet,
        VirtualNetworkPeering);
}
