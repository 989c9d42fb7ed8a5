using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() => new Landscape(Landscape.Production).Deploy());

internal enum Tier { Dev = 1, Prod = 5 }

internal sealed record NetworkSettings
{
    public required string Cidr { get; init; }
    public IReadOnlyList<SubnetSettings> Subnets { get; init; } = Array.Empty<SubnetSettings>();
    public bool Peered { get; init; } = true;
}

internal sealed record SubnetSettings(string Name, int Prefix = 24, string? Delegation = null);

internal sealed class Environment
{
    public string Name = "none";
    public Tier Tier { get; set; }
    public Dictionary<string, NetworkSettings> Networks { get; } = new();
    public Dictionary<string, object?> Extra { get; } = new() { ["owner"] = "team", ["count"] = 3, ["none"] = null };
}

internal sealed class Landscape(Environment environment)
{
    public static Environment Production { get; } = new()
    {
        Name = "prod",
        Tier = Tier.Prod,
        Networks =
        {
            ["hub"] = new() { Cidr = "10.0.0.0/16", Subnets = [new("default"), new("endpoints", 26), new("apps", Delegation: "Microsoft.Web/serverFarms")], Peered = false },
            ["spoke"] = new() { Cidr = "10.1.0.0/16", Subnets = new List<SubnetSettings> { new("default", Prefix: 25) } },
        },
    };

    private readonly Dictionary<(string Network, string Subnet), Input<string>> _subnets = new();

    public IDictionary<string, object?> Deploy()
    {
        var group = new ResourceGroup($"{environment.Name}-{environment.Tier}-{(int)environment.Tier}".ToLower());
        VirtualNetwork? hub = null;
        foreach (var (name, settings) in environment.Networks.OrderBy(n => n.Value.Peered).ThenBy(n => n.Key))
        {
            var octets = settings.Cidr.Split('.', '/');
            var network = new VirtualNetwork(name, new VirtualNetworkArgs
            {
                ResourceGroupName = group.Name,
                AddressSpace = new AddressSpaceArgs { AddressPrefixes = { settings.Cidr } },
                Subnets = settings.Subnets.Select((subnet, i) =>
                {
                    var args = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Name = subnet.Name, AddressPrefix = $"{octets[0]}.{octets[1]}.{i}.0/{subnet.Prefix}" };
                    if (subnet.Delegation is { } service)
                    {
                        args.Delegations.Add(new DelegationArgs { Name = service.Split('/').Last(), ServiceName = service });
                    }

                    return args;
                }).ToList(),
                Tags = environment.Extra.Where(e => e.Value is not null).ToDictionary(e => e.Key, e => e.Value switch { int n => n.ToString(), string s => s, _ => "?" }),
            });
            hub ??= network;
            foreach (var subnet in settings.Subnets)
            {
                _subnets[(name, subnet.Name)] = network.Subnets.Apply(all => all.First(s => s.Name == subnet.Name).Id!);
            }

            if (settings is { Peered: true } && hub is not null)
            {
                _ = new VirtualNetworkPeering($"{name}-to-hub", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, RemoteVirtualNetwork = new SubResourceArgs { Id = hub.Id } });
            }
        }

        var endpoint = new PrivateEndpoint("pe", new()
        {
            ResourceGroupName = group.Name,
            Subnet = new Pulumi.AzureNative.Network.Inputs.SubnetArgs { Id = _subnets[("hub", "endpoints")] },
        });
        return new Dictionary<string, object?> { ["endpoint"] = endpoint.Id, ["count"] = _subnets.Count };
    }
}
