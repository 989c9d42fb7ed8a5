using System.Collections.Immutable;
using Pulumi;

namespace Contoso.Shop;

public record NetworkSettings
{
    public string? ExistingName { get; init; }

    public string? ExistingSubnet { get; init; }

    public List<string>? AddressPrefixes { get; init; }

    public ImmutableList<SubnetSettings> Subnets { get; init; } = [];
}

public record SubnetSettings(string Alias, string Name, List<string>? AddressPrefixes)
{
    public List<string> Marks { get; init; } = [];

    public List<DelegationSettings> Delegations { get; init; } = [];
}

public record DelegationSettings(string Name, string Service);

public class ShopComponentArgs : ResourceArgs
{
    public Input<string> Family { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string Stage { get; set; } = null!;

    public Input<string> ResourceGroupName { get; set; } = null!;

    public Input<string>? Location { get; set; }

    public bool IsPrivate { get; set; }

    public bool WithInsights { get; set; }

    public string? ExistingWorkspace { get; set; }

    public NetworkSettings? Network { get; set; }

    public ImmutableList<(string Zone, string Alias)> Zones { get; set; } = [];

    public InputMap<string>? Tags { get; set; }
}
