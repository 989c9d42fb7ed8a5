using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.AzureNative.Resources;
using NetworkInputs = Pulumi.AzureNative.Network.Inputs;

internal class NetworkPart
{
    [Output] public Output<string> NetworkId { get; set; } = null!;
    [Output] public Output<ImmutableDictionary<string, Output<string>>> SegmentIds { get; set; } = null!;

    public NetworkPart()
    {
        var config = new Config("param");
        var stage = config.Require("stage");
        var labels = config.RequireObject<Dictionary<string, string>>("labels");
        var prefixes = config.RequireObject<string[]>("prefixes");
        var guards = config.RequireObject<List<Guard>>("guards");

        var group = new ResourceGroup("network-group", new ResourceGroupArgs { ResourceGroupName = $"rg-net-{stage}", Tags = labels });
        var network = new VirtualNetwork("network", new VirtualNetworkArgs
        {
            VirtualNetworkName = $"vnet-{stage}",
            ResourceGroupName = group.Name,
            AddressSpace = new AddressSpaceArgs
            {
                AddressPrefixes = prefixes
            },
            Tags = labels
        });

        var segments = config.RequireObject<List<Segment>>("segments");
        var ids = new Dictionary<string, Output<string>>();
        foreach (var segment in segments)
        {
            List<NetworkSecurityGroup> made = new List<NetworkSecurityGroup>();
            var rules = new List<NetworkInputs.SecurityRuleArgs>();
            foreach (var guard in guards.Where(g => g.Segment == segment.Name))
            {
                foreach (var rule in guard.Rules)
                {
                    var sources = new List<NetworkInputs.ApplicationSecurityGroupArgs>();
                    foreach (var source in rule.Groups)
                    {
                        sources.Add(new NetworkInputs.ApplicationSecurityGroupArgs { Id = source });
                    }

                    rules.Add(new NetworkInputs.SecurityRuleArgs
                    {
                        Name = rule.Name,
                        Access = rule.Access,
                        Direction = rule.Direction,
                        Priority = rule.Priority,
                        Protocol = rule.Protocol,
                        SourceApplicationSecurityGroups = sources
                    });
                }

                made.Add(new NetworkSecurityGroup($"nsg-{guard.Segment}", new Pulumi.AzureNative.Network.NetworkSecurityGroupArgs
                {
                    ResourceGroupName = group.Name,
                    NetworkSecurityGroupName = $"nsg-{guard.Segment}",
                    SecurityRules = rules
                }));
            }

            var services = new List<ServiceEndpointPropertiesFormatArgs>();
            foreach (var service in segment.Services)
            {
                services.Add(new ServiceEndpointPropertiesFormatArgs { Service = service });
            }

            InputList<DelegationArgs> delegations = [];
            if (!string.IsNullOrEmpty(segment.Owner))
            {
                delegations = new DelegationArgs
                {
                    Name = segment.Owner,
                    ServiceName = segment.Owner
                };
            }

            var subnet = new Subnet($"segment-{segment.Name}", new Pulumi.AzureNative.Network.SubnetArgs
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                SubnetName = $"snet-{segment.Name}",
                AddressPrefix = segment.Prefix,
                Delegations = delegations,
                ServiceEndpoints = services,
                NetworkSecurityGroup = made.Any() ? new NetworkInputs.NetworkSecurityGroupArgs
                {
                    Id = made.First().Id
                } : null
            });
            ids[$"snet-{segment.Name}"] = subnet.Id;
        }

        NetworkId = network.Id;
        SegmentIds = Output.Create(ImmutableDictionary.ToImmutableDictionary(ids));
    }
}

internal class Segment
{
    public string Name { get; set; } = "";
    public string Prefix { get; set; } = "";
    public List<string> Services { get; set; } = new List<string>();
    public string? Owner { get; set; }
}

internal class Guard
{
    public string Segment { get; set; } = "";
    public List<GuardRule> Rules { get; set; } = new List<GuardRule>();
}

internal class GuardRule
{
    public string Name { get; set; } = "";
    public string Access { get; set; } = "Allow";
    public string Direction { get; set; } = "Inbound";
    public string Protocol { get; set; } = "*";
    public int Priority { get; set; }
    public List<string> Groups { get; set; } = new List<string>();
}
