using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using Tidewater.FirstAttempt.Monitoring;
using ARecordArgs = Pulumi.AzureNative.PrivateDns.Inputs.ARecordArgs;
using Inputs = Pulumi.AzureNative.Network.Inputs;
using SubResourceArgs = Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs;

namespace Tidewater.FirstAttempt.Networks;

/// <summary>The network of the shops, written a property at a time.</summary>
internal sealed class HubNetwork
{
    private readonly ResourceGroup _group;
    private readonly VirtualNetwork _network;
    private readonly Subnet _endpoints;

    public HubNetwork(ResourceGroup group)
    {
        _group = group;

        var addresses = new Inputs.AddressSpaceArgs();
        addresses.AddressPrefixes.Add("10.1.0.0/16");

        var network = new VirtualNetworkArgs();
        network.ResourceGroupName = group.Name;
        network.Location = Regions.Main;
        network.AddressSpace = addresses;
        _network = new VirtualNetwork("hub", network);

        var endpoints = new SubnetArgs();
        endpoints.ResourceGroupName = group.Name;
        endpoints.VirtualNetworkName = _network.Name;
        // AMPLS506: sixteen addresses, of which Azure keeps five. The endpoint takes at least eleven today and one more
        // for the next region or data collection endpoint; nothing below /27 is supported, and the deployment fails.
        endpoints.AddressPrefix = "10.1.0.0/28";
        _endpoints = new Subnet("endpoints", endpoints);

        Tills = new Subnet("tills", new SubnetArgs
        {
            ResourceGroupName = group.Name,
            VirtualNetworkName = _network.Name,
            AddressPrefix = "10.1.1.0/24",
        });
    }

    public Subnet Tills { get; }

    public void Connect(RetailScope scope)
    {
        var connection = new Inputs.PrivateLinkServiceConnectionArgs();
        connection.Name = "monitoring";
        connection.PrivateLinkServiceId = scope.Scope.Id;
        connection.GroupIds.Add("azuremonitor");

        var args = new PrivateEndpointArgs();
        args.ResourceGroupName = _group.Name;
        args.Location = Regions.Main;
        args.Subnet = new Inputs.SubnetArgs { Id = _endpoints.Id };
        args.PrivateLinkServiceConnections.Add(connection);
        // AMPLS507: one address is pinned, but Azure wants all members listed or none, and their number grows with the scope.
        args.IpConfigurations.Add(new Inputs.PrivateEndpointIPConfigurationArgs { Name = "api", GroupId = "azuremonitor", MemberName = "api", PrivateIPAddress = "10.1.0.4" });
        // AMPLS508: nothing tells Pulumi to link the resources first. The scope's members change while the endpoint is being
        // made, and Azure refuses with mismatching required members; the next run, by luck, works.
        var endpoint = new PrivateEndpoint("hub-monitoring", args);

        var monitor = new PrivateZone("monitor", new PrivateZoneArgs
        {
            ResourceGroupName = _group.Name,
            PrivateZoneName = "privatelink.monitor.azure.com",
            Location = "global",
        });
        // AMPLS603: the first argument is Pulumi's name. The zone becomes privatelink.oms.opinsights.azure.com1a2b3c4d, which
        // no resolver ever asks for.
        var oms = new PrivateZone("privatelink.oms.opinsights.azure.com", new PrivateZoneArgs
        {
            ResourceGroupName = _group.Name,
            Location = "global",
        });
        var ods = new PrivateZone("ods", new PrivateZoneArgs
        {
            ResourceGroupName = _group.Name,
            // AMPLS602: "opsinsights". Azure writes no record into a zone that it does not know, and logs keep going out publicly.
            PrivateZoneName = "privatelink.ods.opsinsights.azure.com",
            Location = "global",
        });
        // AMPLS608: this zone is left out of the loop below. The shops' machines never see its records and go on asking
        // public DNS for the agent service.
        var agents = new PrivateZone("agentsvc", new PrivateZoneArgs
        {
            ResourceGroupName = _group.Name,
            PrivateZoneName = "privatelink.agentsvc.azure-automation.net",
            Location = "global",
        });

        // AMPLS614: the endpoint writes this record too, and whichever comes last wins.
        _ = new PrivateRecordSet("api", new PrivateRecordSetArgs
        {
            ResourceGroupName = _group.Name,
            PrivateZoneName = monitor.Name,
            RelativeRecordSetName = "api",
            RecordType = "A",
            Ttl = 3600,
            ARecords = { new ARecordArgs { Ipv4Address = "10.1.0.4" } },
        });

        var linked = new Dictionary<string, PrivateZone> { ["monitor"] = monitor, ["oms"] = oms, ["ods"] = ods };
        foreach (var (name, zone) in linked)
        {
            _ = new VirtualNetworkLink($"hub-{name}", new VirtualNetworkLinkArgs
            {
                ResourceGroupName = _group.Name,
                PrivateZoneName = zone.Name,
                // AMPLS613: private DNS lives in no region, and a link with one is turned down.
                Location = Regions.Main,
                VirtualNetwork = new SubResourceArgs { Id = _network.Id },
                RegistrationEnabled = false,
            });
        }

        // AMPLS601: the blob zone is missing. Agents resolve the storage that holds their solution packs to its public
        // address, which the firewall of the shops does not let through.
        _ = new PrivateDnsZoneGroup("hub-monitoring", new PrivateDnsZoneGroupArgs
        {
            ResourceGroupName = _group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs =
            {
                new Inputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = monitor.Id },
                new Inputs.PrivateDnsZoneConfigArgs { Name = "oms", PrivateDnsZoneId = oms.Id },
                new Inputs.PrivateDnsZoneConfigArgs { Name = "ods", PrivateDnsZoneId = ods.Id },
                new Inputs.PrivateDnsZoneConfigArgs { Name = "agentsvc", PrivateDnsZoneId = agents.Id },
            },
        });
    }
}
