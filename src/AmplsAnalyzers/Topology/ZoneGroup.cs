using System.Collections.Immutable;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Topology;

/// <summary>
/// The DNS zones into which Azure writes an endpoint's addresses. In Pulumi.AzureNative it is a resource beside the endpoint, in Pulumi.Azure an args object inside it.
/// </summary>
internal sealed class ZoneGroup
{
    private readonly PrivateEndpoint? _owner;

    private ZoneGroup(ArmResource owner, Location place, ResourceReference? endpoint, InputList zoneIds, StackTopology topology)
    {
        Owner = owner;
        Place = place;
        Endpoint = endpoint;
        _owner = owner as PrivateEndpoint;
        Zones = zoneIds.Certain.Select(id => new GroupedZone(id, topology.References.ById(id))).ToImmutableArray();
        IsWhollyKnown = zoneIds.IsCertain;
    }

    /// <summary>The resource that is the group, or that holds it.</summary>
    public ArmResource Owner { get; }

    public Location Place { get; }

    /// <summary>The endpoint that the group names; null where it is inside its endpoint.</summary>
    public ResourceReference? Endpoint { get; }

    public ImmutableArray<GroupedZone> Zones { get; }

    /// <summary>The args of each zone in the group, where the group has such: Pulumi.AzureNative's.</summary>
    public InputList Configurations { get; private init; } = InputList.Empty;

    /// <summary>True if the group has these zones and no others.</summary>
    public bool IsWhollyKnown { get; }

    public bool IsCertain => Owner.IsCertain;

    public string Label => Owner.Label;

    /// <summary>Whether the group is this endpoint's.</summary>
    public bool? BelongsTo(PrivateEndpoint endpoint)
        => _owner is not null ? ReferenceEquals(_owner, endpoint) : Endpoint!.Is(endpoint);

    /// <summary>Whether the zone is in the group.</summary>
    public bool? Holds(PrivateZone zone)
        => StackTopology.AnyOf(Zones.Select(grouped => grouped.Reference.Is(zone)).Append(IsWhollyKnown ? false : null));

    /// <summary>The endpoint of this stack that the group surely belongs to.</summary>
    public PrivateEndpoint? FindEndpoint() => _owner ?? Endpoint!.Resource as PrivateEndpoint;

    public static ZoneGroup FromResource(ArmResource group, StackTopology topology)
    {
        var configs = InputReader.ReadList(group["privateDnsZoneConfigs"]);
        var ids = new InputList(
            configs.Elements.Select(config => config with { Input = InputReader.Read(config.Input, group.Provider, DnsKinds.ZoneConfig["privateDnsZoneId"]) }).ToImmutableArray(),
            configs.IsComplete);
        var endpoint = topology.References.ByName(group["privateEndpointName"], NetworkKinds.PrivateEndpoint, group.ResourceGroup, group);
        return new ZoneGroup(group, group.Place, endpoint, ids, topology) { Configurations = configs };
    }

    /// <summary>The group inside an endpoint of Pulumi.Azure; null if there is none, or none that can be seen.</summary>
    public static ZoneGroup? FromEndpoint(PrivateEndpoint endpoint, StackTopology topology)
    {
        var args = endpoint["privateDnsZoneGroup"];
        if (args.Value is not ObjectValue { Origin: { } creation })
        {
            return null;
        }

        var ids = InputReader.ReadList(InputReader.Read(args, endpoint.Provider, DnsKinds.NestedZoneGroup["privateDnsZoneIds"]));
        return new ZoneGroup(endpoint, new CreationSite(creation, ImmutableArray<SyntaxNode>.Empty).TypeName, endpoint: null, ids, topology);
    }
}

/// <summary>A zone in a zone group.</summary>
/// <param name="Id">The id that the group gives.</param>
/// <param name="Reference">The zone.</param>
internal sealed record GroupedZone(InputValue Id, ResourceReference Reference)
{
    /// <summary>The zone, if this stack knows it.</summary>
    public PrivateZone? Zone => Reference.Resource as PrivateZone;

    /// <summary>The zone's name; null if it isn't known, or generated.</summary>
    public string? Name => Reference.Target.Name?.Text;

    /// <summary>The name, or the one that was probably meant where Pulumi makes it up.</summary>
    public string? IntendedName => Zone is { } zone ? zone.IntendedName : Name;

    /// <summary>What gives the zone its name.</summary>
    public InputValue NameInput => Zone is { IsDeclared: true } zone ? zone.Name : Id;
}
