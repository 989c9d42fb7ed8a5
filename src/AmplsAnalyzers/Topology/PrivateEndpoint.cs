using System.Collections.Immutable;
using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;

namespace AmplsAnalyzers.Topology;

/// <summary>A private endpoint.</summary>
internal sealed class PrivateEndpoint(StackResource resource, ProviderType type, StackTopology topology) : ArmResource(resource, type, topology)
{
    private ImmutableArray<Connection> _connections;
    private EndpointSubnet? _subnet;

    /// <summary>The connections, automatic and manual ones alike. An endpoint has one.</summary>
    public ImmutableArray<Connection> Connections
    {
        get
        {
            if (_connections.IsDefault)
            {
                _connections = Read("privateLinkServiceConnections", isManual: false).Concat(Read("manualPrivateLinkServiceConnections", isManual: true)).ToImmutableArray();
            }

            return _connections;
        }
    }

    /// <summary>Whether the endpoint leads to an Azure Monitor private link scope.</summary>
    public bool? LeadsToScope
        => Connections.Any(connection => connection.LeadsToScope == true) ? true
            : Connections.Any() && Connections.All(connection => connection.LeadsToScope == false) ? false
            : null;

    private Connection? ScopeConnection => Connections.FirstOrDefault(connection => connection.LeadsToScope == true);

    /// <summary>The scope that the endpoint leads to, if this stack knows it.</summary>
    public PrivateLinkScope? Scope
        => Connections.Select(connection => connection.Service.Resource).OfType<PrivateLinkScope>().FirstOrDefault();

    /// <summary>Whether both lead to one scope.</summary>
    public bool? SharesScopeWith(PrivateEndpoint other)
        => ScopeConnection is { } mine && other.ScopeConnection is { } theirs ? mine.Service.Same(theirs.Service) : null;

    /// <summary>Whether the endpoints write a common zone, or one of them none of its own, unless its zones may be elsewhere.</summary>
    public bool SharesZonesWith(PrivateEndpoint other, StackTopology topology)
    {
        var mine = topology.ZoneGroups.Where(zoneGroup => zoneGroup.BelongsTo(this) != false).ToList();
        var theirs = topology.ZoneGroups.Where(zoneGroup => zoneGroup.BelongsTo(other) != false).ToList();
        return ((mine.Count == 0 || theirs.Count == 0) && !topology.SettingsOf(this).IsDnsManagedElsewhere)
            || (from zone in mine.SelectMany(zoneGroup => zoneGroup.Zones)
                from theirZone in theirs.SelectMany(zoneGroup => zoneGroup.Zones)
                where zone.Reference.Same(theirZone.Reference) == true
                select zone).Any();
    }

    /// <summary>Whether one of the connections leads to the resource.</summary>
    public bool? ConnectsTo(ArmResource resource)
        => Connections.IsEmpty ? null : StackTopology.AnyOf(Connections.Select(connection => connection.Service.Is(resource)));

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

    private IEnumerable<Connection> Read(string list, bool isManual)
        => InputReader.ReadList(this[list]).Certain.Select(args => new Connection(args, Provider, Topology, isManual));
}
