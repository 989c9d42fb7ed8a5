using System.Collections.Immutable;
using Zones = AmplsAnalyzers.Topology.MonitorZones;

namespace AmplsAnalyzers.Builders.Source;

/// <summary>One of the five zones of an endpoint to a scope, as the generated code calls it.</summary>
/// <param name="Property">Its property.</param>
/// <param name="Parameter">The parameter that it is given by.</param>
/// <param name="Role">Its part of the logical names.</param>
/// <param name="Position">Its place in the lists of names.</param>
internal sealed record MonitorZone(string Property, string Parameter, string Role, int Position)
{
    public static ImmutableArray<MonitorZone> All { get; } = ImmutableArray.Create<MonitorZone>(
        new("Monitor", "monitor", "monitor", 0),
        new("Oms", "oms", "oms", 1),
        new("Ods", "ods", "ods", 2),
        new("AgentService", "agentService", "agentsvc", 3),
        new("Blob", "blob", "blob", 4));

    /// <summary>The zone's name in the public cloud.</summary>
    public string Public => Zones.Public[Position].Name;

    /// <summary>The zone's name in Azure Government.</summary>
    public string Government => Zones.Government[Position].Name;

    /// <summary>What stays on public addresses without it.</summary>
    public string Purpose => Zones.Public[Position].Purpose;
}
