using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>A virtual network.</summary>
internal sealed class VirtualNetwork(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    /// <summary>Whether the network asks DNS servers of its own rather than Azure's.</summary>
    public bool? HasOwnDnsServers
        => !IsDeclared ? null
            : InputReader.ReadList(this["dnsServers"]) is var servers && servers.Certain.Any() ? true
            : servers.IsCertain ? false
            : null;
}

/// <summary>A subnet that is declared beside its network.</summary>
internal sealed class Subnet(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    public ResourceReference Network => Topology.References.ByName(this["virtualNetworkName"], NetworkKinds.VirtualNetwork, ResourceGroup, this);

    public InputList Prefixes => ReadPrefixes(name => this[name]);

    /// <summary>One range, or a list of them.</summary>
    public static InputList ReadPrefixes(Func<string, InputValue> read)
        => read("addressPrefix") is { IsMissing: false } single
            ? InputReader.ReadList(single)
            : InputReader.ReadList(read("addressPrefixes"));
}

/// <summary>One direction of a peering between two networks.</summary>
/// <param name="From">The network that has the peering.</param>
/// <param name="To">The other one.</param>
/// <param name="OffersGateway">True if the other network may use this one's gateway.</param>
/// <param name="UsesGateway">True if this network uses the other one's gateway.</param>
/// <param name="IsCertain">True if the peering is there whenever the program runs.</param>
internal sealed record Peering(ResourceReference From, ResourceReference To, bool OffersGateway, bool UsesGateway, bool IsCertain)
{
    /// <summary>Whether the peering is between the two, in either direction.</summary>
    public bool? Joins(ResourceReference one, ResourceReference other)
        => StackTopology.AnyOf([From.Same(one) & To.Same(other), From.Same(other) & To.Same(one)]);
}
