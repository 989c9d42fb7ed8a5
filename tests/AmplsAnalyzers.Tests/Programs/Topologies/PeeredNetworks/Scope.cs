using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Contoso.Monitoring;

internal sealed record Scope(string Name, ResourceGroup Group, PrivateLinkScope Resource, IReadOnlyList<Pulumi.Resource> Members)
{
    public static Scope Create(string name, ResourceGroup group, IEnumerable<(string Name, Output<string> Id)> members)
    {
        var scope = new PrivateLinkScope(name, new()
        {
            ResourceGroupName = group.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "Open" },
        });

        // One after the other, and all of them before the endpoint.
        var links = members.Aggregate(new List<Pulumi.Resource>(), (earlier, member) =>
        [
            .. earlier,
            new PrivateLinkScopedResource(member.Name, new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = member.Id,
            }, new CustomResourceOptions { DependsOn = earlier }),
        ]);
        return new Scope(name, group, scope, links);
    }

    public void Connect(PeeredNetwork home, IEnumerable<PeeredNetwork> readers)
    {
        var zones = MonitorZones.Create(Group, readers);
        var endpoint = new PrivateEndpoint($"pe-{Name}", new()
        {
            ResourceGroupName = Group.Name,
            Location = home.Place.Region,
            Subnet = new Inputs.SubnetArgs { Id = home.Endpoints },
            PrivateLinkServiceConnections = [new Inputs.PrivateLinkServiceConnectionArgs { Name = Name, PrivateLinkServiceId = Resource.Id, GroupIds = ["azuremonitor"] }],
        }, new() { DependsOn = [.. Members] });
        _ = new PrivateDnsZoneGroup($"zones-{Name}", new()
        {
            ResourceGroupName = Group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = zones.Select(zone => new Inputs.PrivateDnsZoneConfigArgs { Name = zone.Key, PrivateDnsZoneId = zone.Value.Id }).ToArray(),
        });
    }
}
