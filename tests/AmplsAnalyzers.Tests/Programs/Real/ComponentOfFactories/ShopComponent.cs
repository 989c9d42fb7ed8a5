using System.Collections.Immutable;
using Contoso.Shop.Factories;
using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.PrivateDns;

namespace Contoso.Shop;

public class ShopComponent : ComponentResource
{
    private readonly Component? _insights;

    private VirtualNetwork? _network;
    private Output<GetVirtualNetworkResult>? _existingNetwork;
    private List<Subnet>? _outerSubnets;
    private List<Subnet>? _innerSubnets;
    private Output<string>? _appsSubnetId;
    private Output<string>? _endpointsSubnetId;

    private Workspace? _workspace;
    private Output<GetWorkspaceResult>? _existingWorkspace;

    private PrivateLinkScope? _scope;
    private PrivateEndpoint? _endpoint;
    private ImmutableList<PrivateZone>? _zones;

    public ShopComponent(string name, ShopComponentArgs args, ComponentResourceOptions? options = null)
        : base("contoso:components:ShopComponent", name, options)
    {
        PrepareNetwork(args);
        PrepareWorkspace(args);

        if (args.WithInsights)
        {
            _insights = InsightsFactory.Create(new CreateInsightsArgs
            {
                Name = Output.Format($"{args.Family}-insights-{args.Stage}"),
                WorkspaceId = (_workspace?.Id ?? _existingWorkspace?.Apply(workspace => workspace.Id))!,
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                Parent = this,
                Tags = args.Tags,
            });
        }

        Address = Output.Create("none");

        PreparePrivateLink(args);

        RegisterOutputs(new Dictionary<string, object?>
        {
            { "Address", Address },
            { "Workspace", _workspace?.Name },
        });
    }

    public Output<string> Address { get; private set; }

    private void PrepareWorkspace(ShopComponentArgs args)
    {
        if (!string.IsNullOrEmpty(args.ExistingWorkspace))
        {
            _existingWorkspace = GetWorkspace.Invoke(new GetWorkspaceInvokeArgs { ResourceGroupName = args.ResourceGroupName, WorkspaceName = args.ExistingWorkspace });
            return;
        }

        _workspace = WorkspaceFactory.Create(new CreateWorkspaceArgs
        {
            Name = Output.Format($"{args.Family}-logs-{args.Stage}"),
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            Parent = this,
            Tags = args.Tags,
        });
    }

    private void PrepareNetwork(ShopComponentArgs args)
    {
        if (!args.IsPrivate || args.Network is null) return;

        if (!string.IsNullOrEmpty(args.Network.ExistingName) &&
            !string.IsNullOrEmpty(args.Network.ExistingSubnet))
        {
            _existingNetwork = GetVirtualNetwork.Invoke(new GetVirtualNetworkInvokeArgs { ResourceGroupName = args.ResourceGroupName, VirtualNetworkName = args.Network?.ExistingName! });
            _appsSubnetId = _existingNetwork.Apply(network => network.Subnets.First(subnet => subnet.Name == args.Network!.ExistingSubnet).Id)!;
            return;
        }

        _network = NetworkFactory.Create(new CreateNetworkArgs
        {
            Name = Output.Format($"{args.Family}-vnet-{args.Stage}"),
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location!,
            AddressPrefixes = args.Network.AddressPrefixes!,
            Parent = this,
            Tags = args.Tags,
        });

        Subnet endpoints = args.Network.Subnets
            .Where(subnet => subnet.Marks.Contains("internal") && subnet.Alias.Equals("endpoints"))
            .Select(subnet => SubnetFactory.Create(new CreateSubnetArgs
            {
                Alias = subnet.Alias,
                NetworkName = _network.Name,
                SubnetName = subnet.Name,
                AddressPrefixes = subnet.AddressPrefixes!,
                ResourceGroupName = args.ResourceGroupName,
                Delegations = subnet.Delegations.Select(delegation => (delegation.Name, delegation.Service)).ToList(),
                Parent = this,
            })).Single();

        _outerSubnets = args.Network.Subnets
            .Where(subnet => !subnet.Marks.Contains("internal"))
            .Select(subnet => SubnetFactory.Create(new CreateSubnetArgs
            {
                Alias = subnet.Alias,
                NetworkName = _network.Name,
                SubnetName = subnet.Name,
                AddressPrefixes = subnet.AddressPrefixes!,
                ResourceGroupName = args.ResourceGroupName,
                Delegations = subnet.Delegations.Select(delegation => (delegation.Name, delegation.Service)).ToList(),
                Parent = this,
            })).ToList();

        _innerSubnets = args.Network.Subnets
            .Where(subnet => subnet.Marks.Contains("internal") && !subnet.Alias.Equals("endpoints"))
            .Select(subnet => SubnetFactory.Create(new CreateSubnetArgs
            {
                Alias = subnet.Alias,
                NetworkName = _network.Name,
                SubnetName = subnet.Name,
                AddressPrefixes = subnet.AddressPrefixes!,
                ResourceGroupName = args.ResourceGroupName,
                Delegations = subnet.Delegations.Select(delegation => (delegation.Name, delegation.Service)).ToList(),
                Parent = this,
            })).ToList();

        _appsSubnetId = _innerSubnets[0].Id;
        _endpointsSubnetId = endpoints.Id;
    }

    private void PreparePrivateLink(ShopComponentArgs args)
    {
        if (!args.IsPrivate || args.Network is null) return;

        _scope = ScopeFactory.Create(new CreateScopeArgs
        {
            Name = Output.Format($"{args.Family}-ampls-{args.Stage}"),
            ResourceGroupName = args.ResourceGroupName,
            Mode = "PrivateOnly",
            Parent = this,
        });

        var scopedWorkspace = ScopeFactory.Add(new CreateScopedArgs
        {
            Alias = "workspace",
            ScopeName = _scope.Name,
            ResourceGroupName = args.ResourceGroupName,
            Id = (_workspace?.Id ?? _existingWorkspace?.Apply(workspace => workspace.Id))!,
            Parent = this,
        });

        PrivateLinkScopedResource? scopedInsights = null;
        if (_insights is not null)
        {
            scopedInsights = ScopeFactory.Add(new CreateScopedArgs
            {
                Alias = "insights",
                ScopeName = _scope.Name,
                ResourceGroupName = args.ResourceGroupName,
                Id = _insights.Id,
                After = scopedWorkspace,
                Parent = this,
            });
        }

        _endpoint = EndpointFactory.Create(new CreateEndpointArgs
        {
            Name = Output.Format($"{args.Family}-ampls-endpoint-{args.Stage}"),
            Alias = "ampls",
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            SubnetId = Output.Tuple(_endpointsSubnetId!, _appsSubnetId!)
                .Apply(ids => ids.Item1 ?? ids.Item2),
            ServiceId = _scope.Id,
            GroupId = "azuremonitor",
            After = { scopedInsights ?? scopedWorkspace },
            Parent = this,
            Tags = args.Tags,
        });

        var address = _endpoint.CustomDnsConfigs.Apply(configs => configs.First().IpAddresses.First());

        if (args is { Zones.IsEmpty: false })
        {
            _zones = args.Zones.Select(zone => ZoneFactory.Create(new CreateZoneArgs
            {
                Alias = zone.Alias,
                Name = zone.Zone,
                ResourceGroupName = args.ResourceGroupName,
                Parent = this,
                Tags = args.Tags,
            }))
                .ToImmutableList();

            var links = _zones.Zip(args.Zones, (zone, settings) => LinkFactory.Create(new CreateLinkArgs
            {
                Alias = settings.Alias,
                Name = $"{args.Name}-{settings.Alias}-link",
                NetworkId = _network?.Id!,
                ZoneName = zone.Name,
                ResourceGroupName = args.ResourceGroupName,
                Parent = this,
            })).ToList();

            _ = new PrivateDnsZoneGroup("Shop_Zones", new PrivateDnsZoneGroupArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                PrivateEndpointName = _endpoint.Name,
                PrivateDnsZoneConfigs = _zones.Select((zone, i) => new PrivateDnsZoneConfigArgs { Name = args.Zones[i].Alias, PrivateDnsZoneId = zone.Id }).ToList(),
            }, new CustomResourceOptions { Parent = this, DependsOn = links.Cast<Resource>().ToArray() });
        }

        var site = ZoneFactory.Create(new CreateZoneArgs { Alias = "site", Name = "shop.internal", ResourceGroupName = args.ResourceGroupName, Parent = this });
        foreach (var record in new[] { "*", "@" })
        {
            RecordFactory.Create(new CreateRecordArgs
            {
                Alias = record == "*" ? "star" : "at",
                Name = record,
                RecordType = "A",
                ZoneName = site.Name,
                Address = address,
                ResourceGroupName = args.ResourceGroupName,
                Parent = this,
            });
        }

        Address = address;
    }
}
