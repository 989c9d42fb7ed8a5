using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.PrivateDns;
using VirtualNetworkLink = Pulumi.AzureNative.PrivateDns.VirtualNetworkLink;

namespace Contoso.Components;

public sealed class MonitoringComponentArgs : Pulumi.ResourceArgs
{
    public required Input<string> ResourceGroupName { get; init; }

    public required Input<string> EndpointSubnetId { get; init; }

    public required IReadOnlyList<Output<string>> NetworkIds { get; init; }

    public AccessMode Mode { get; init; } = AccessMode.PrivateOnly;
}

public sealed class MonitoringComponent : ComponentResource
{
    public MonitoringComponent(string name, MonitoringComponentArgs args, ComponentResourceOptions? options = null)
        : base("contoso:monitoring:Monitoring", name, options)
    {
        var scope = new PrivateLinkScope($"{name}-ampls", new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = args.Mode, QueryAccessMode = args.Mode },
        }, Child());
        ScopeId = scope.Id;

        var workspace = new Workspace($"{name}-log", new() { ResourceGroupName = args.ResourceGroupName }, Child());
        var endpoint = new DataCollectionEndpoint($"{name}-dce", new()
        {
            ResourceGroupName = args.ResourceGroupName,
            NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = KnownPublicNetworkAccessOptions.Disabled },
        }, Child());

        var members = new List<(string Name, Output<string> Id)> { ("log", workspace.Id), ("dce", endpoint.Id) };
        var links = new List<Pulumi.Resource>();
        foreach (var (memberName, id) in members)
        {
            links.Add(new PrivateLinkScopedResource($"{name}-{memberName}-link", new() { ResourceGroupName = args.ResourceGroupName, ScopeName = scope.Name, LinkedResourceId = id }, Child()));
        }

        var privateEndpoint = new PrivateEndpoint($"{name}-pe", new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = args.EndpointSubnetId },
            PrivateLinkServiceConnections = new PrivateLinkServiceConnectionArgs { Name = name, PrivateLinkServiceId = ScopeId, GroupIds = "azuremonitor" },
        }, Child(links));

        var configs = new InputList<PrivateDnsZoneConfigArgs>();
        foreach (var zoneName in Zones())
        {
            var zone = new PrivateZone($"{name}-{zoneName}", new() { ResourceGroupName = args.ResourceGroupName, PrivateZoneName = zoneName, Location = "global" }, Child());
            for (var i = 0; i < args.NetworkIds.Count; i++)
            {
                _ = new VirtualNetworkLink($"{name}-{zoneName}-{i}", new()
                {
                    ResourceGroupName = args.ResourceGroupName,
                    PrivateZoneName = zone.Name,
                    Location = "global",
                    RegistrationEnabled = false,
                    VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = args.NetworkIds[i] },
                }, Child());
            }

            configs.Add(new PrivateDnsZoneConfigArgs { Name = zoneName.Replace('.', '-'), PrivateDnsZoneId = zone.Id });
        }

        _ = new PrivateDnsZoneGroup($"{name}-zones", new() { ResourceGroupName = args.ResourceGroupName, PrivateEndpointName = privateEndpoint.Name, PrivateDnsZoneConfigs = configs }, Child());
    }

    public Output<string> ScopeId { get; }

    private static IEnumerable<string> Zones()
    {
        yield return "privatelink.monitor.azure.com";
        foreach (var kind in new[] { "oms", "ods" })
        {
            yield return $"privatelink.{kind}.opinsights.azure.com";
        }

        yield return "privatelink.agentsvc.azure-automation.net";
        yield return "privatelink.blob.core.windows.net";
    }

    private CustomResourceOptions Child(IEnumerable<Pulumi.Resource>? after = null)
        => after is null ? new() { Parent = this } : new() { Parent = this, DependsOn = after.ToList() };
}
