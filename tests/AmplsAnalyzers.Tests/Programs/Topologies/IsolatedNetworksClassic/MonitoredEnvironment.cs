using Pulumi;
using Pulumi.Azure.AppInsights;
using Pulumi.Azure.Core;
using Pulumi.Azure.Monitoring;
using Pulumi.Azure.Network;
using Pulumi.Azure.OperationalInsights;
using Pulumi.Azure.PrivateDns;
using Pulumi.Azure.PrivateLink;
using Pulumi.Azure.PrivateLink.Inputs;

namespace Fabrikam;

internal sealed class MonitoredEnvironment : ComponentResource
{
    private static readonly string[] ZoneNames =
    [
        "privatelink.monitor.azure.com",
        "privatelink.oms.opinsights.azure.com",
        "privatelink.ods.opinsights.azure.com",
        "privatelink.agentsvc.azure-automation.net",
        "privatelink.blob.core.windows.net",
    ];

    public MonitoredEnvironment(string name, string region, string mode)
        : base("fabrikam:index:MonitoredEnvironment", name)
    {
        var parent = new CustomResourceOptions { Parent = this };
        var group = new ResourceGroup(name, new() { Location = region }, parent);
        var isClosed = mode == "PrivateOnly";

        var workspace = new AnalyticsWorkspace(name, new()
        {
            ResourceGroupName = group.Name,
            Location = region,
            InternetIngestionEnabled = !isClosed,
            InternetQueryEnabled = !isClosed,
        }, parent);
        var telemetry = new Insights(name, new()
        {
            ResourceGroupName = group.Name,
            Location = region,
            ApplicationType = "web",
            WorkspaceId = workspace.Id,
            InternetIngestionEnabled = !isClosed,
            InternetQueryEnabled = !isClosed,
        }, parent);

        var scope = new PrivateLinkScope(name, new() { ResourceGroupName = group.Name, IngestionAccessMode = mode, QueryAccessMode = mode }, parent);
        var first = new PrivateLinkScopedService($"{name}-workspace", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id }, parent);
        var second = new PrivateLinkScopedService($"{name}-telemetry", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = telemetry.Id }, new() { Parent = this, DependsOn = first });

        var network = new VirtualNetwork(name, new() { ResourceGroupName = group.Name, Location = region, AddressSpaces = { "10.0.0.0/16" } }, parent);
        var subnet = new Subnet(name, new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefixes = { "10.0.0.0/26" } }, parent);
        var zones = ZoneNames.Select(zoneName =>
        {
            var zone = new Zone($"{name}-{zoneName}", new() { ResourceGroupName = group.Name, Name = zoneName }, parent);
            _ = new ZoneVirtualNetworkLink($"{name}-{zoneName}", new() { ResourceGroupName = group.Name, PrivateDnsZoneName = zone.Name, VirtualNetworkId = network.Id }, parent);
            return zone;
        }).ToArray();

        _ = new Endpoint(name, new()
        {
            ResourceGroupName = group.Name,
            Location = region,
            SubnetId = subnet.Id,
            PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "scope", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
            PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "scope", PrivateDnsZoneIds = zones.Select(zone => zone.Id).ToList() },
        }, new() { Parent = this, DependsOn = { first, second } });
        RegisterOutputs();
    }
}
