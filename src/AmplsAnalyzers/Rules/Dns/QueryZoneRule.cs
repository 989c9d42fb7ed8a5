using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>Queries to an Azure Monitor workspace have a zone of their own, one for each region.</summary>
internal sealed class QueryZoneRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS612",
        "DNS zone does not fit the Azure Monitor workspace's endpoint",
        "Queries to the Azure Monitor workspace behind {0} do not resolve through {1}; use the zone {2}",
        Area.Dns,
        DiagnosticSeverity.Warning);

    private const string Suffix = ".prometheus.monitor.azure.com";

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from zoneGroup in topology.ZoneGroups
           let endpoint = zoneGroup.FindEndpoint()
           where endpoint is not null
           let workspace = endpoint.Connections.Select(connection => connection.Service).FirstOrDefault(service => service.IsA(MonitorKinds.AzureMonitorWorkspace))
           where workspace is not null
           let region = workspace.Resource?.Region
           where (topology.SettingsOf(endpoint).Cloud ?? Regions.CloudOf(region) ?? Cloud.Public) == Cloud.Public
           from zone in zoneGroup.Zones
           where zone.Name is not null && !Fits(zone.Name, region)
           select WrongValue(zoneGroup.Owner, zone.Id, endpoint, MessageArgument.Quoted([zone.Name ?? ""]), MessageArgument.Quoted([$"privatelink.{Regions.Fold(region ?? "<region>")}{Suffix}"]));

    private static bool Fits(string zone, string? region)
        => !MonitorZones.IsRequired(zone)
            && (region is null || !zone.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) || string.Equals(zone, $"privatelink.{Regions.Fold(region)}{Suffix}", StringComparison.OrdinalIgnoreCase));
}
