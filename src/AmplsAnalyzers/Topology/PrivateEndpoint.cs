using System.Collections.Immutable;
using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>A private endpoint.</summary>
internal sealed class PrivateEndpoint(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    private ImmutableArray<(Connection Connection, bool IsConditional)> _possible;
    private EndpointSubnet? _subnet;

    /// <summary>The connections that are surely there, automatic and manual ones alike. An endpoint has one.</summary>
    public IEnumerable<Connection> Connections => from possible in Possible where !possible.IsConditional select possible.Connection;

    /// <summary>Whether the endpoint leads to an Azure Monitor private link scope.</summary>
    public bool? LeadsToScope
        => Connections.Any(connection => connection.LeadsToScope == true) ? true
            : HasOnlyPossible && Possible.All(possible => possible.Connection.LeadsToScope == false) ? false
            : null;

    private Connection? ScopeConnection => Connections.FirstOrDefault(connection => connection.LeadsToScope == true);

    /// <summary>The scope that the endpoint leads to, if this stack knows it.</summary>
    public PrivateLinkScope? Scope
        => Connections.Select(connection => connection.Service.Resource).OfType<PrivateLinkScope>().FirstOrDefault();

    /// <summary>Whether both lead to one scope.</summary>
    public bool? SharesScopeWith(PrivateEndpoint other)
        => ScopeConnection is { } mine && other.ScopeConnection is { } theirs ? mine.Service.Same(theirs.Service) : null;

    /// <summary>True if the endpoints surely write a common zone, or one of them none at all, unless its zones may be elsewhere.</summary>
    public bool SharesZonesWith(PrivateEndpoint other)
        => ((HasNoZones || other.HasNoZones) && !MayHaveZonesElsewhere && !other.MayHaveZonesElsewhere)
            || (from zone in ZoneGroups.SelectMany(zoneGroup => zoneGroup.Zones)
                from theirZone in other.ZoneGroups.SelectMany(zoneGroup => zoneGroup.Zones)
                where zone.Reference.Same(theirZone.Reference) == true
                select zone).Any();

    /// <summary>True if the value is the endpoint's own name, or the name of one of its connections, taken from the endpoint.</summary>
    public bool GivesName(InputValue name)
        => name.Value is ReferenceValue { Path: ["Name"] or ["PrivateLinkServiceConnections" or "ManualPrivateLinkServiceConnections" or "PrivateServiceConnection", .., "Name"] } reference
            && ReferenceEquals(reference.Resource, Resource);

    /// <summary>True if the value surely is a text that the endpoint, or one of its connections, has as its name.</summary>
    public bool IsNamed(InputValue name)
        => Topology.References.Canonical(name.Value) is { Text: { Length: > 0 } } text
            && (text.SameAs(Name.Value) == true || Connections.Any(connection => text.SameAs(Topology.References.Canonical(connection.Name.Value)) == true));

    /// <summary>Whether one of the connections leads to the resource.</summary>
    public bool? ConnectsTo(ArmResource resource)
        => StackTopology.AnyOf(Possible
            .Select(possible => possible.Connection.Service.Is(resource) is true && possible.IsConditional ? null : possible.Connection.Service.Is(resource))
            .Append(HasOnlyPossible ? false : null));

    /// <summary>The cloud that is configured or, where none is, that the endpoint's zones tell, or its region, or the rest of the program.</summary>
    public Cloud Cloud
        => Topology.SettingsOf(this).Cloud
            ?? MonitorZones.CloudOf(
                from zoneGroup in Topology.ZoneGroups
                where zoneGroup.BelongsTo(this) != false
                from zone in zoneGroup.Zones
                let name = ZoneSpelling.Intended(zone.IntendedName, Cloud.Public) ?? zone.IntendedName
                where name is not null
                select name)
            ?? Regions.CloudOf(Region ?? Subnet.Network.Resource?.Region)
            ?? Topology.Cloud;

    /// <summary>True if the endpoint may hold a zone group of which nothing can be seen: in Pulumi.Azure, one that a condition or unseen code decides about.</summary>
    public bool HasUnseenZoneGroup => !this["privateDnsZoneGroup"].IsMissing && Topology.ZoneGroups.All(zoneGroup => !ReferenceEquals(zoneGroup.Owner, this));

    public EndpointSubnet Subnet => _subnet ??= EndpointSubnet.Of(this["subnet"], Topology);

    /// <summary>The groups of DNS zones that surely belong to this endpoint.</summary>
    public ImmutableArray<ZoneGroup> ZoneGroups
        => Topology.ZoneGroups.Where(group => group.IsCertain && group.BelongsTo(this) == true).ToImmutableArray();

    /// <summary>The zones of this stack into which the endpoint writes the names that all resources of Azure Monitor share.</summary>
    public IEnumerable<PrivateZone> SharedZones
        => from zoneGroup in ZoneGroups
           from grouped in zoneGroup.Zones
           where grouped.Zone is not null && MonitorZones.IsShared(grouped.Name)
           select grouped.Zone;

    private bool HasNoZones => this["privateDnsZoneGroup"].IsMissing && Topology.ZoneGroups.All(zoneGroup => zoneGroup.BelongsTo(this) == false);

    private bool MayHaveZonesElsewhere
        => Topology.SettingsOf(this).IsDnsManagedElsewhere || Subnet.Network.Resource is VirtualNetwork { IsDeclared: true, HasOwnDnsServers: not false };

    private ImmutableArray<(Connection Connection, bool IsConditional)> Possible
    {
        get
        {
            if (_possible.IsDefault)
            {
                _possible = (
                    from list in Lists
                    from element in list.Elements
                    select (new Connection(element.Input, Provider, Topology, list.IsManual), element.IsConditional)).ToImmutableArray();
            }

            return _possible;
        }
    }

    // An endpoint without any connection is not finished.
    private bool HasOnlyPossible => !Possible.IsEmpty && Lists.All(list => list.IsComplete);

    private IEnumerable<(ImmutableArray<InputElement> Elements, bool IsComplete, bool IsManual)> Lists
        => from name in new[] { "privateLinkServiceConnections", "manualPrivateLinkServiceConnections" }
           let list = InputReader.ReadList(this[name])
           select (list.Elements, list.IsComplete, name.StartsWith("manual", StringComparison.Ordinal));
}
