using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

internal class ScopePart
{
    public ScopePart(
        Output<ImmutableDictionary<string, Output<string>>> segmentIds,
        Output<ImmutableDictionary<string, Output<string>>> zoneIds,
        Output<ImmutableDictionary<string, Output<string>>> logIds
        )
    {
        var config = new Config("param");
        var stage = config.Require("stage");
        var scopeName = $"ampls-{stage}";
        string? address = null;

        var group = new ResourceGroup("scope-group", new ResourceGroupArgs { ResourceGroupName = $"rg-scope-{stage}" });
        var scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
        {
            ScopeName = scopeName,
            Location = "global",
            ResourceGroupName = group.Name,
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" }
        });

        foreach (var link in config.RequireObject<string[]>("links"))
        {
            var scoped = new PrivateLinkScopedResource($"scoped-{link}", new PrivateLinkScopedResourceArgs
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = logIds.Apply(ids => ids.TryGetValue(link, out var id) ? id : throw new System.Exception($"no {link}"))
            });
        }

        var args = new PrivateEndpointArgs
        {
            PrivateEndpointName = $"pe-{scopeName}",
            CustomNetworkInterfaceName = $"nic-{scopeName}",
            ResourceGroupName = group.Name,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs
            {
                Id = segmentIds.Apply(ids => ids.TryGetValue($"snet-endpoints", out var id)
                ? id
                : throw new System.Exception($"no snet-endpoints"))
            },
            PrivateLinkServiceConnections = new PrivateLinkServiceConnectionArgs
            {
                Name = $"ampls",
                PrivateLinkServiceId = scope.Id,
                GroupIds = new InputList<string>
                    {
                        "azuremonitor"
                    }
            }
        };
        if (address != null)
        {
            args.IpConfigurations = new PrivateEndpointIPConfigurationArgs { Name = "ip", GroupId = "azuremonitor", MemberName = "api", PrivateIPAddress = address };
        }

        var endpoint = new PrivateEndpoint($"pe-{scopeName}", args);
        _ = new PrivateDnsZoneGroup($"zones-{scopeName}", new PrivateDnsZoneGroupArgs
        {
            Name = $"default",
            ResourceGroupName = group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = new[] { "monitor.azure.com", "oms.opinsights.azure.com", "ods.opinsights.azure.com", "agentsvc.azure-automation.net", "blob.core.windows.net" }
                .Select(zone => new PrivateDnsZoneConfigArgs
                {
                    Name = zone.Split('.')[0],
                    PrivateDnsZoneId = zoneIds.Apply(ids => ids.TryGetValue($"privatelink.{zone}", out var id)
                    ? id
                    : throw new System.Exception($"no {zone}"))
                }).ToArray()
        });
    }
}
