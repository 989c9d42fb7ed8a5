using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using MonitorInputs = Pulumi.AzureNative.Monitor.Inputs;
using NetworkInputs = Pulumi.AzureNative.Network.Inputs;
using Resource = Pulumi.Resource;
using VirtualNetworkLink = Pulumi.AzureNative.PrivateDns.VirtualNetworkLink;

namespace Conference.Infra.Infrastructure;

public record PrivateLinkArgs
{
    public required string Prefix { get; init; }

    public required ResourceGroup ResourceGroup { get; init; }

    public required NetworkResult Network { get; init; }

    public required Workspace Workspace { get; init; }

    public required DataCollectionEndpoint Endpoint { get; init; }

    public Resource[] DependsOn { get; init; } = [];
}

public record PrivateLinkResult(PrivateLinkScope Scope, PrivateEndpoint PrivateEndpoint, List<PrivateZone> Zones);

public static class PrivateLinkStack
{
    public static PrivateLinkResult Create(PrivateLinkArgs args)
    {
        var scope = new PrivateLinkScope($"{args.Prefix}-ampls", new()
        {
            ResourceGroupName = args.ResourceGroup.Name,
            Location = "global",
            AccessModeSettings = new MonitorInputs.AccessModeSettingsArgs
            {
                IngestionAccessMode = AccessMode.Open,
                QueryAccessMode = AccessMode.Open,
            },
        }, new() { DependsOn = args.DependsOn });

        var links = new List<PrivateLinkScopedResource>();
        foreach (var (name, id) in new (string, Output<string>)[] { ("logs", args.Workspace.Id), ("dce", args.Endpoint.Id) })
        {
            links.Add(new PrivateLinkScopedResource($"{args.Prefix}-ampls-{name}", new()
            {
                ResourceGroupName = args.ResourceGroup.Name,
                ScopeName = scope.Name,
                LinkedResourceId = id,
            }, new() { DependsOn = links.ToArray() }));
        }

        var endpoint = new PrivateEndpoint($"{args.Prefix}-pe", new()
        {
            ResourceGroupName = args.ResourceGroup.Name,
            Subnet = new NetworkInputs.SubnetArgs { Id = args.Network.Vnet.Subnets.Apply(subnets => subnets.Single(subnet => subnet.Name == "private-link").Id!) },
            PrivateLinkServiceConnections =
            {
                new NetworkInputs.PrivateLinkServiceConnectionArgs { Name = "ampls", GroupIds = { "azuremonitor" }, PrivateLinkServiceId = scope.Id },
            },
        }, new() { DependsOn = { links[0], links[^1] } });

        var zones = CreateZones(args).ToList();
        _ = new PrivateDnsZoneGroup($"{args.Prefix}-zones", new()
        {
            ResourceGroupName = args.ResourceGroup.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = zones.Select((zone, i) => new NetworkInputs.PrivateDnsZoneConfigArgs { Name = $"zone-{i + 1}", PrivateDnsZoneId = zone.Id }).ToList(),
        }, new() { Parent = endpoint });

        return new PrivateLinkResult(scope, endpoint, zones);
    }

    private static IEnumerable<PrivateZone> CreateZones(PrivateLinkArgs args)
    {
        foreach (var name in "monitor.azure.com,oms.opinsights.azure.com,ods.opinsights.azure.com,agentsvc.azure-automation.net,blob.core.windows.net".Split(','))
        {
            var zone = new PrivateZone($"{args.Prefix}-{name[..name.IndexOf('.')]}", new()
            {
                ResourceGroupName = args.ResourceGroup.Name,
                PrivateZoneName = $"privatelink.{name}",
                Location = "global",
            });
            _ = new VirtualNetworkLink($"{args.Prefix}-{name[..name.IndexOf('.')]}-link", new()
            {
                ResourceGroupName = args.ResourceGroup.Name,
                PrivateZoneName = zone.Name,
                Location = "global",
                RegistrationEnabled = false,
                VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = args.Network.Vnet.Id },
            }, new() { Parent = zone });
            yield return zone;
        }
    }
}
