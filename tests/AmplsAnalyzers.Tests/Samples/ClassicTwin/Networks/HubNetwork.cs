using Pulumi.Azure.Core;
using Pulumi.Azure.Network;
using Pulumi.Azure.PrivateDns;
using Pulumi.Azure.PrivateLink;
using Pulumi.Azure.PrivateLink.Inputs;
using Tidewater.FirstAttempt.Monitoring;

namespace Tidewater.FirstAttempt.Networks;

internal sealed class HubNetwork
{
    private readonly ResourceGroup _group;
    private readonly VirtualNetwork _network;
    private readonly Subnet _endpoints;

    public HubNetwork(ResourceGroup group)
    {
        _group = group;

        var network = new VirtualNetworkArgs();
        network.ResourceGroupName = group.Name;
        network.Location = "westeurope";
        network.AddressSpaces.Add("10.1.0.0/16");
        _network = new VirtualNetwork("hub", network);

        var endpoints = new SubnetArgs();
        endpoints.ResourceGroupName = group.Name;
        endpoints.VirtualNetworkName = _network.Name;
        // AMPLS506: too small for the endpoint.
        endpoints.AddressPrefixes.Add("10.1.0.0/28");
        _endpoints = new Subnet("endpoints", endpoints);

        Tills = new Subnet("tills", new SubnetArgs
        {
            ResourceGroupName = group.Name,
            VirtualNetworkName = _network.Name,
            AddressPrefixes = { "10.1.1.0/24" },
        });
    }

    public Subnet Tills { get; }

    public void Connect(RetailScope scope)
    {
        var monitor = new Zone("monitor", new ZoneArgs { ResourceGroupName = _group.Name, Name = "privatelink.monitor.azure.com" });
        // AMPLS603: a generated name.
        var oms = new Zone("privatelink.oms.opinsights.azure.com", new ZoneArgs { ResourceGroupName = _group.Name });
        var ods = new Zone("ods", new ZoneArgs
        {
            ResourceGroupName = _group.Name,
            // AMPLS602: "opsinsights".
            Name = "privatelink.ods.opsinsights.azure.com",
        });
        // AMPLS608: left out of the loop below.
        var agents = new Zone("agentsvc", new ZoneArgs { ResourceGroupName = _group.Name, Name = "privatelink.agentsvc.azure-automation.net" });

        var linked = new Dictionary<string, Zone> { ["monitor"] = monitor, ["oms"] = oms, ["ods"] = ods };
        foreach (var (name, zone) in linked)
        {
            _ = new ZoneVirtualNetworkLink($"hub-{name}", new ZoneVirtualNetworkLinkArgs
            {
                ResourceGroupName = _group.Name,
                PrivateDnsZoneName = zone.Name,
                VirtualNetworkId = _network.Id,
            });
        }

        var connection = new EndpointPrivateServiceConnectionArgs();
        connection.Name = "monitoring";
        connection.IsManualConnection = false;
        connection.PrivateConnectionResourceId = scope.Scope.Id;
        connection.SubresourceNames.Add("azuremonitor");

        var args = new EndpointArgs();
        args.ResourceGroupName = _group.Name;
        args.Location = "westeurope";
        args.SubnetId = _endpoints.Id;
        args.PrivateServiceConnection = connection;
        // AMPLS601: no blob zone.
        args.PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs
        {
            Name = "hub",
            PrivateDnsZoneIds = { monitor.Id, oms.Id, ods.Id, agents.Id },
        };
        // AMPLS508: not ordered after the scope's members.
        _ = new Endpoint("hub-monitoring", args);
    }
}
