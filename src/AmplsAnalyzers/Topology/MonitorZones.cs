using System.Collections.Immutable;
using AmplsAnalyzers.Configuration;

namespace AmplsAnalyzers.Topology;

/// <summary>
/// The DNS zones that an endpoint to a private link scope needs, cloud by cloud
/// (learn.microsoft.com/azure/private-link/private-endpoint-dns and learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-configure).
/// </summary>
internal static class MonitorZones
{
    /// <summary>The public cloud's zones.</summary>
    public static ImmutableArray<MonitorZone> Public { get; } = ImmutableArray.Create<MonitorZone>(
        new("privatelink.monitor.azure.com", "Application Insights ingestion, all queries, and data collection endpoints"),
        new("privatelink.oms.opinsights.azure.com", "the workspace endpoints of Log Analytics agents"),
        new("privatelink.ods.opinsights.azure.com", "log ingestion into Log Analytics workspaces"),
        new("privatelink.agentsvc.azure-automation.net", "the agents' service endpoint"),
        new("privatelink.blob.core.windows.net", "the agents' solution packs"));

    /// <summary>Azure Government's zones, in the order of <see cref="Public"/>. Its documents list a sixth one, which a group of five can't hold: it isn't required.</summary>
    public static ImmutableArray<MonitorZone> Government { get; } = ImmutableArray.Create(
        Public[0] with { Name = "privatelink.monitor.azure.us" },
        Public[1] with { Name = "privatelink.oms.opinsights.azure.us" },
        Public[2] with { Name = "privatelink.ods.opinsights.azure.us" },
        Public[3] with { Name = "privatelink.agentsvc.azure-automation.us" },
        Public[4] with { Name = "privatelink.blob.core.usgovcloudapi.net" });

    /// <summary>Azure Government's zone that no group needs.</summary>
    public const string GovernmentDataExplorer = "privatelink.adx.monitor.azure.us";

    /// <summary>The zones of a cloud, in the order of <see cref="Public"/>; none where they aren't documented.</summary>
    public static ImmutableArray<MonitorZone> Of(Cloud cloud) => cloud switch
    {
        Cloud.Public => Public,
        Cloud.UsGovernment => Government,
        _ => ImmutableArray<MonitorZone>.Empty,
    };

    /// <summary>The cloud that the zone is of; null for a zone that no scope's endpoint needs.</summary>
    public static Cloud? CloudOf(string zone)
        => IsIn(Public, zone) ? Cloud.Public : IsIn(Government, zone) || Same(zone, GovernmentDataExplorer) ? Cloud.UsGovernment : null;

    /// <summary>The cloud of most of the zones; at a tie, of the first one. Null if none of them tells.</summary>
    public static Cloud? CloudOf(IEnumerable<string> zones)
        => (from zone in zones
            let cloud = CloudOf(zone)
            where cloud is not null
            group zone by cloud into sameCloud
            orderby sameCloud.Count() descending
            select sameCloud.Key).FirstOrDefault();

    /// <summary>The zone that takes this one's part in another cloud; null if it has none there.</summary>
    public static string? Counterpart(string zone, Cloud cloud)
        => Public.Concat(Government).Select((known, position) => (known.Name, Role: position % Public.Length)).Where(known => Same(known.Name, zone)).Select(known => Of(cloud)[known.Role].Name).FirstOrDefault();

    /// <summary>True for a zone of Azure China, of which the documents say nothing.</summary>
    public static bool IsChinese(string zone)
        => zone.EndsWith(".cn", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a zone that every endpoint to a scope needs.</summary>
    public static bool IsRequired(string zone) => IsIn(Public, zone) || IsIn(Government, zone);

    /// <summary>True for the zone in which storage accounts have their names, too.</summary>
    public static bool IsSharedWithStorage(string? zone) => zone is not null && (Same(Public[4].Name, zone) || Same(Government[4].Name, zone));

    /// <summary>True for a name of Azure Monitor's in the zone that it shares with storage accounts: the agents' solution packs, in one cloud or the other.</summary>
    public static bool IsSolutionPack(string record) => Same("scadvisorcontent", record) || Same("usbn1oicore", record);

    /// <summary>True for the zone of the names that all resources of Azure Monitor share.</summary>
    public static bool IsShared(string? zone) => zone is not null && (Same(Public[0].Name, zone) || Same(Government[0].Name, zone));

    private static bool IsIn(ImmutableArray<MonitorZone> zones, string name) => zones.Any(zone => Same(zone.Name, name));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A DNS zone that an endpoint to a private link scope needs.</summary>
/// <param name="Name">The zone's name.</param>
/// <param name="Purpose">What stays on public addresses without it.</param>
internal sealed record MonitorZone(string Name, string Purpose);
