// Config: extra=["one","two"]
using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() => new Platform(new Config()).Deploy());

internal enum Reach { Public, Private }

internal sealed record Team(string Name, Reach Reach = Reach.Private, params string[] Areas);

internal sealed class Platform(Config config)
{
    private static readonly Team[] Teams = [new("orders", Reach.Private, "web", "api"), new("billing"), new("orders", Reach.Private, "web", "api")];
    private readonly ResourceGroup _group = new("rg");
    private readonly List<PrivateLinkScopedResource> _links = [];
    private PrivateLinkScope? _scope;

    public void Deploy()
    {
        foreach (var team in Teams.DistinctBy(t => t.Name.ToLower()))
        {
            foreach (var area in team.Areas is { Length: > 0 } areas ? areas : ["main"])
            {
                var workspace = new Workspace($"{team.Name}-{area}", new()
                {
                    ResourceGroupName = _group.Name,
                    PublicNetworkAccessForIngestion = Access(team),
                    PublicNetworkAccessForQuery = Access(team),
                });
                if (team.Reach == Reach.Private)
                {
                    Add(workspace);
                }
            }
        }

        foreach (var name in config.RequireObject<string[]>("extra"))
        {
            Add(new Workspace(name, new() { ResourceGroupName = _group.Name }));
        }

        Connect();
    }

    private static PublicNetworkAccessType Access(Team team) => team.Reach switch { Reach.Private => PublicNetworkAccessType.Disabled, Reach.Public => PublicNetworkAccessType.Enabled, var other => throw new ArgumentOutOfRangeException(nameof(team), other, null) };

    private void Add(Workspace workspace)
    {
        _scope ??= new PrivateLinkScope("ampls", new()
        {
            ResourceGroupName = _group.Name,
            Location = "Global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.Open },
        });
        var options = new CustomResourceOptions();
        if (_links.LastOrDefault() is { } last)
        {
            options.DependsOn = last;
        }

        _links.Add(new PrivateLinkScopedResource($"{workspace.GetResourceName()}-link", new() { ResourceGroupName = _group.Name, ScopeName = _scope.Name, LinkedResourceId = workspace.Id }, options));
    }

    private void Connect()
    {
        var network = new Pulumi.AzureNative.Network.VirtualNetwork("vnet", new()
        {
            ResourceGroupName = _group.Name,
            AddressSpace = new AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16" } },
            Subnets = { new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = "endpoints", AddressPrefix = "10.0.0.0/26" } },
        });
        var endpoint = new PrivateEndpoint("pe", new()
        {
            ResourceGroupName = _group.Name,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = network.Subnets.Apply(s => s.Single().Id!) },
            PrivateLinkServiceConnections = { new PrivateLinkServiceConnectionArgs { Name = "c", PrivateLinkServiceId = _scope!.Id, GroupIds = { "azuremonitor" } } },
        }, new() { DependsOn = _links.Cast<Pulumi.Resource>().ToList() });
        var zones = new SortedDictionary<string, PrivateZone>(StringComparer.Ordinal);
        foreach (var prefix in "monitor.azure.com,oms.opinsights.azure.com,ods.opinsights.azure.com,agentsvc.azure-automation.net,blob.core.windows.net".Split(','))
        {
            var zone = zones[prefix] = new PrivateZone(prefix, new() { ResourceGroupName = _group.Name, PrivateZoneName = "privatelink." + prefix, Location = "global" });
            _ = new VirtualNetworkLink(prefix, new() { ResourceGroupName = _group.Name, PrivateZoneName = zone.Name, Location = "global", RegistrationEnabled = false, VirtualNetwork = new Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs { Id = network.Id } });
        }

        _ = new PrivateDnsZoneGroup("default", new()
        {
            ResourceGroupName = _group.Name,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneConfigs = (from z in zones select new PrivateDnsZoneConfigArgs { Name = z.Key.Split('.')[0], PrivateDnsZoneId = z.Value.Id }).ToArray(),
        });
    }
}
