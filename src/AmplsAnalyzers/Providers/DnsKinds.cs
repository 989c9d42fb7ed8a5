using System.Collections.Immutable;

namespace AmplsAnalyzers.Providers;

/// <summary>Private DNS.</summary>
internal static class DnsKinds
{
    public static ResourceKind PrivateZone { get; } = new("Microsoft.Network/privateDnsZones")
    {
        Native = ["PrivateDns.PrivateZone", "Network.PrivateZone"],
        Classic = ["PrivateDns.Zone"],
        Lookups = ["GetPrivateZone", "GetDnsZone"],
        Inputs =
        {
            { "name", "PrivateZoneName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", null },
        },
    };

    public static ResourceKind VirtualNetworkLink { get; } = new("Microsoft.Network/privateDnsZones/virtualNetworkLinks")
    {
        Native = ["PrivateDns.VirtualNetworkLink", "Network.VirtualNetworkLink"],
        Classic = ["PrivateDns.ZoneVirtualNetworkLink"],
        Inputs =
        {
            { "name", "VirtualNetworkLinkName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", null },
            { "zoneName", "PrivateZoneName", "PrivateDnsZoneName" },
            { "virtualNetwork", "VirtualNetwork.Id", "VirtualNetworkId" },
            { "resolutionPolicy", "ResolutionPolicy", "ResolutionPolicy" },
        },
    };

    public static ResourceKind RecordSet { get; } = new("Microsoft.Network/privateDnsZones/A")
    {
        Native = ["PrivateDns.PrivateRecordSet", "Network.PrivateRecordSet"],
        Classic = ["PrivateDns.ARecord", "PrivateDns.AAAARecord"],
        Inputs =
        {
            { "name", "RelativeRecordSetName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "zoneName", "PrivateZoneName", "ZoneName" },
            { "recordType", "RecordType", null },
        },
    };

    /// <summary>In Pulumi.Azure the zone group is an args object inside the endpoint: <see cref="NestedZoneGroup"/>.</summary>
    public static ResourceKind PrivateDnsZoneGroup { get; } = new("Microsoft.Network/privateEndpoints/privateDnsZoneGroups")
    {
        Native = ["Network.PrivateDnsZoneGroup"],
        Inputs =
        {
            { "name", "PrivateDnsZoneGroupName", null },
            { "resourceGroup", "ResourceGroupName", null },
            { "privateEndpointName", "PrivateEndpointName", null },
            { "privateDnsZoneConfigs", "PrivateDnsZoneConfigs", null },
        },
    };

    /// <summary>The nested args of a zone group of Pulumi.Azure.</summary>
    public static InputTable NestedZoneGroup { get; } = new()
    {
        { "privateDnsZoneIds", null, "PrivateDnsZoneIds" },
    };

    /// <summary>The nested args of one zone in a zone group of Pulumi.AzureNative.</summary>
    public static InputTable ZoneConfig { get; } = new()
    {
        { "name", "Name", null },
        { "privateDnsZoneId", "PrivateDnsZoneId", null },
    };

    public static ImmutableArray<ResourceKind> All { get; } = ImmutableArray.Create(
        PrivateZone,
        VirtualNetworkLink,
        RecordSet,
        PrivateDnsZoneGroup);
}
