using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Inputs = Pulumi.AzureNative.Network.Inputs;
using SubResourceArgs = Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs;

namespace Tidewater.Platform.Monitoring;

/// <summary>Connects networks to a scope: the private endpoint, the zones that it writes its addresses to, and who reads them.</summary>
internal sealed class ScopeConnection : ComponentResource
{
    // All five are needed: agents, ingestion, queries and solution packs are spread over them.
    private static readonly string[] ZoneNames =
    [
        "privatelink.monitor.azure.com",
        "privatelink.oms.opinsights.azure.com",
        "privatelink.ods.opinsights.azure.com",
        "privatelink.agentsvc.azure-automation.net",
        "privatelink.blob.core.windows.net",
    ];

    public ScopeConnection(string name, ScopeConnectionArgs args, ComponentResourceOptions? options = null)
        : base("tidewater:monitoring:ScopeConnection", name, options)
    {
        var endpoint = new PrivateEndpoint(name, new PrivateEndpointArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = Company.Region,
            Subnet = new Inputs.SubnetArgs { Id = args.Site.Subnet.Id },
            PrivateLinkServiceConnections =
            {
                new Inputs.PrivateLinkServiceConnectionArgs
                {
                    Name = name,
                    PrivateLinkServiceId = args.Scope.Id,
                    GroupIds = { "azuremonitor" },
                },
            },
            Tags = Company.Tags,
        }, new CustomResourceOptions
        {
            Parent = this,
            // The endpoint takes an address for each endpoint of the scope's members, so they come first.
            DependsOn = args.Scope.Members.ToArray(),
        });

        var configurations = new List<Inputs.PrivateDnsZoneConfigArgs>();
        foreach (var zoneName in ZoneNames)
        {
            var zone = new PrivateZone(zoneName, new PrivateZoneArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                PrivateZoneName = zoneName,
                Location = "global",
                Tags = Company.Tags,
            }, new CustomResourceOptions { Parent = this });

            foreach (var client in args.Clients)
            {
                _ = new VirtualNetworkLink($"{zoneName}-{client.Name}", new VirtualNetworkLinkArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    PrivateZoneName = zone.Name,
                    VirtualNetworkLinkName = client.Name,
                    Location = "global",
                    VirtualNetwork = new SubResourceArgs { Id = client.Network.Id },
                    RegistrationEnabled = false,
                    Tags = Company.Tags,
                }, new CustomResourceOptions { Parent = this });
            }

            configurations.Add(new Inputs.PrivateDnsZoneConfigArgs
            {
                Name = zoneName.Replace('.', '-'),
                PrivateDnsZoneId = zone.Id,
            });
        }

        _ = new PrivateDnsZoneGroup(name, new PrivateDnsZoneGroupArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneGroupName = "azuremonitor",
            PrivateDnsZoneConfigs = configurations,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }
}
