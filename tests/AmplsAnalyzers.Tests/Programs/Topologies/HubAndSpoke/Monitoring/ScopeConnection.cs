using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Network.Inputs;
using SubResourceArgs = Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs;

namespace Northwind.Platform.Monitoring;

public sealed class ScopeConnectionArgs : Pulumi.ResourceArgs
{
    public required ResourceGroup ResourceGroup { get; init; }

    public required MonitoringScope Scope { get; init; }

    public required Subnet Subnet { get; init; }

    /// <summary>The network whose DNS answers for all: the spokes ask it.</summary>
    public required VirtualNetwork Network { get; init; }
}

/// <summary>The one private link of the platform.</summary>
public sealed class ScopeConnection : ComponentResource
{
    private static readonly IReadOnlyDictionary<string, string> ZoneNames = new Dictionary<string, string>
    {
        ["monitor"] = "privatelink.monitor.azure.com",
        ["oms"] = "privatelink.oms.opinsights.azure.com",
        ["ods"] = "privatelink.ods.opinsights.azure.com",
        ["agentsvc"] = "privatelink.agentsvc.azure-automation.net",
        ["blob"] = "privatelink.blob.core.windows.net",
    };

    private readonly Dictionary<string, PrivateZone> _zones = [];

    public ScopeConnection(string name, ScopeConnectionArgs args)
        : base("northwind:monitoring:ScopeConnection", name)
    {
        var endpoint = new PrivateEndpoint("monitoring", new PrivateEndpointArgs
        {
            ResourceGroupName = args.ResourceGroup.Name,
            PrivateEndpointName = "pe-monitoring",
            CustomNetworkInterfaceName = "nic-pe-monitoring",
            Location = Company.Region,
            Subnet = new Inputs.SubnetArgs { Id = args.Subnet.Id },
            PrivateLinkServiceConnections = new Inputs.PrivateLinkServiceConnectionArgs
            {
                Name = "monitoring",
                PrivateLinkServiceId = args.Scope.Id,
                GroupIds = "azuremonitor",
            },
            Tags = Company.Tags("monitoring"),
        }, new CustomResourceOptions { Parent = this, DependsOn = args.Scope.Links.ToArray() });

        var configs = new InputList<Inputs.PrivateDnsZoneConfigArgs>();
        foreach (var (key, zoneName) in ZoneNames)
        {
            var zone = new PrivateZone($"monitoring-{key}", new()
            {
                ResourceGroupName = args.ResourceGroup.Name,
                PrivateZoneName = zoneName,
                Location = "Global",
            }, new CustomResourceOptions { Parent = this });
            _ = new VirtualNetworkLink($"monitoring-{key}", new()
            {
                ResourceGroupName = args.ResourceGroup.Name,
                PrivateZoneName = zone.Name,
                VirtualNetworkLinkName = "hub",
                Location = "Global",
                VirtualNetwork = new SubResourceArgs { Id = args.Network.Id },
                RegistrationEnabled = false,
            }, new CustomResourceOptions { Parent = zone });
            configs.Add(new Inputs.PrivateDnsZoneConfigArgs { Name = key, PrivateDnsZoneId = zone.Id });
            _zones.Add(key, zone);
        }

        _ = new PrivateDnsZoneGroup("monitoring", new()
        {
            ResourceGroupName = args.ResourceGroup.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneGroupName = "default",
            PrivateDnsZoneConfigs = configs,
        }, new CustomResourceOptions { Parent = endpoint });
        RegisterOutputs();
    }

    /// <summary>Storage accounts' names are in this one, too.</summary>
    public PrivateZone Blobs => _zones["blob"];
}
