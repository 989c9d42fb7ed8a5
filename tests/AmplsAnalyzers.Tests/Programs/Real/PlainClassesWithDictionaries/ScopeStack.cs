using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Plain;

internal class ScopeStack(ResourceGroup group, Dictionary<string, string> tags, string? privateIp = null)
{
    public void Create(string environment, Output<ImmutableDictionary<string, Output<string>>> subnetIds, ImmutableDictionary<string, Output<string>> zones)
    {
        var scope = new PrivateLinkScope($"ampls-{environment}", new PrivateLinkScopeArgs
        {
            ResourceGroupName = group.Name,
            Location = "Global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            Tags = tags,
        });

        var args = new PrivateEndpointArgs
        {
            ResourceGroupName = group.Name,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = subnetIds.Apply(ids => ids.TryGetValue("pe", out var id) ? id : throw new ArgumentException("pe")) },
            PrivateLinkServiceConnections = new PrivateLinkServiceConnectionArgs
            {
                Name = $"pe-ampls-{environment}",
                PrivateLinkServiceId = scope.Id,
                GroupIds = new InputList<string> { "azuremonitor" },
            },
            Tags = tags,
        };
        if (privateIp != null)
        {
            args.IpConfigurations = new PrivateEndpointIPConfigurationArgs { Name = "ip", GroupId = "azuremonitor", MemberName = "api", PrivateIPAddress = privateIp };
        }

        var endpoint = new PrivateEndpoint($"pe-ampls-{environment}", args);
        _ = new PrivateDnsZoneGroup($"zones-{environment}", new PrivateDnsZoneGroupArgs
        {
            ResourceGroupName = group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = zones.OrderBy(zone => zone.Key.Length).Select(zone => new PrivateDnsZoneConfigArgs { Name = zone.Key.Split('.')[1], PrivateDnsZoneId = zone.Value }).ToArray(),
        });
    }
}
