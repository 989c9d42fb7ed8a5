using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>The subnet that a private endpoint is in.</summary>
/// <param name="Network">The virtual network of the subnet.</param>
/// <param name="Holder">The resource that declares the subnet: itself, or its network.</param>
/// <param name="Prefixes">The subnet's address ranges.</param>
internal sealed record EndpointSubnet(ResourceReference Network, ArmResource? Holder, InputList Prefixes)
{
    /// <summary>The smallest IPv4 range that Azure accepts for an endpoint to a private link scope.</summary>
    public const int LongestPrefix = 27;

    /// <summary>True if the subnet surely has fewer IPv4 addresses than the smallest range has.</summary>
    public bool IsTooSmall => Ipv4Addresses < 1L << (32 - LongestPrefix);

    /// <summary>The number of IPv4 addresses, the largest that it can be; null if it isn't known.</summary>
    public long? Ipv4Addresses
    {
        get
        {
            var sizes = Prefixes.Certain.Select(Ipv4Size).ToList();
            return Prefixes.IsCertain && sizes.Any(size => size > 0) && sizes.All(size => size is not null) ? sizes.Sum() : null;
        }
    }

    /// <summary>The ranges that are IPv4 ranges.</summary>
    public IEnumerable<InputValue> Ipv4Prefixes => Prefixes.Certain.Where(prefix => Ipv4Size(prefix) > 0);

    public static EndpointSubnet Of(InputValue id, StackTopology topology)
    {
        var unknown = new EndpointSubnet(new ResourceReference(id, ImmutableArray.Create(Target.Unknown)), Holder: null, InputList.Unknown);
        switch (topology.References.Canonical(id.Value))
        {
            case ReferenceValue reference when reference.IsOutput("Id") && topology.Find(reference.Resource) is Subnet { Resource.ReadId: { } readId }:
                return ArmId.Parse(topology.References.Canonical(readId)) is { } read ? OfText(id, read, topology) : unknown;
            case ReferenceValue reference when reference.IsOutput("Id") && topology.Find(reference.Resource) is Subnet subnet:
                return new EndpointSubnet(subnet.Network, subnet, subnet.Prefixes);
            case ReferenceValue { Path: ["Subnets", var index, "Id"] } reference when topology.Find(reference.Resource) is VirtualNetwork network:
                // However it is picked, the only subnet is it.
                return OfNetwork(id, network, (_, position) => index == "[*]" || index == $"[{position}]");
            case var text when ArmId.Parse(text) is { } parsed && parsed.ArmType.EndsWith("subnets", StringComparison.OrdinalIgnoreCase):
                return OfText(id, parsed, topology);
            default:
                return unknown;
        }
    }

    private static EndpointSubnet OfText(InputValue id, ArmId parsed, StackTopology topology)
    {
        var network = parsed.Base is { } @base
            ? topology.References.ById(new InputValue(@base, id.Expression))
            : topology.References.ByName(
                new InputValue(parsed.Names.Length > 1 ? parsed.Names[0] : UnknownValue.NotEvaluated, id.Expression),
                NetworkKinds.VirtualNetwork,
                new InputValue(parsed.ResourceGroup ?? UnknownValue.NotEvaluated, Expression: null),
                subscription: parsed.Subscription);
        var subnets = topology.Subnets.Where(candidate => candidate.Name.Value.SameAs(parsed.Name) == true && candidate.Network.Same(network) == true).ToList();
        return subnets is [var subnet] ? new EndpointSubnet(network, subnet, subnet.Prefixes)
            : network.Resource is VirtualNetwork declared ? OfNetwork(id, declared, (args, _) => InputReader.Read(args, declared.Provider, NetworkKinds.InlineSubnet["name"]).Value.SameAs(parsed.Name) == true)
            : new EndpointSubnet(network, Holder: null, InputList.Unknown);
    }

    private static EndpointSubnet OfNetwork(InputValue id, VirtualNetwork network, Func<InputValue, int, bool> isIt)
    {
        var subnets = InputReader.ReadList(network["subnets"]);
        var inline = subnets.IsCertain ? subnets.Certain.Where(isIt).ToImmutableArray() : ImmutableArray<InputValue>.Empty;
        return new EndpointSubnet(
            new ResourceReference(id, ImmutableArray.Create(network.Target)),
            network,
            inline.Length == 1 ? Subnet.ReadPrefixes(name => InputReader.Read(inline[0], network.Provider, NetworkKinds.InlineSubnet[name])) : InputList.Unknown);
    }

    private static long? Ipv4Size(InputValue prefix)
    {
        var sizes = prefix.Value.Alternatives().Select(value => Ipv4Size(value.Text)).ToList();
        return sizes.TrueForAll(size => size is not null) ? sizes.Max() : null;
    }

    // The number of addresses in a range; 0 for an IPv6 range, null for a text that is no range.
    private static long? Ipv4Size(string? prefix)
        => prefix?.Split('/') is not [var address, var suffix] || !int.TryParse(suffix, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? null
            : address.Contains(':') ? 0
            : length is >= 0 and <= 32 ? 1L << (32 - length)
            : null;
}
