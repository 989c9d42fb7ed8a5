using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>Queries to an Azure Monitor workspace have a zone of their own, one for each region.</summary>
internal sealed class QueryZoneRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS612",
        "DNS zone does not fit the Azure Monitor workspace's endpoint",
        "The zone {1} does not fit {0}, which leads to an Azure Monitor workspace: its zone is {2}",
        Area.Dns,
        DiagnosticSeverity.Warning);

    private const string Suffix = ".prometheus.monitor.azure.com";

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from zoneGroup in topology.ZoneGroups
           let endpoint = zoneGroup.FindEndpoint()
           where endpoint is not null
           let workspace = endpoint.Connections.Select(connection => connection.Service.Resource).OfType<AzureMonitorWorkspace>().FirstOrDefault()
           where workspace is not null && (topology.SettingsOf(endpoint).Cloud ?? Regions.CloudOf(workspace.Region) ?? Cloud.Public) == Cloud.Public
           from zone in zoneGroup.Zones
           where zone.Name is not null && !Fits(zone.Name, workspace.Region)
           select WrongValue(zoneGroup.Owner, zone.Id, endpoint, MessageArgument.Quoted([zone.Name ?? ""]), MessageArgument.Quoted([$"privatelink.{Regions.Fold(workspace.Region ?? "<region>")}{Suffix}"]));

    private static bool Fits(string zone, string? region)
        => !MonitorZones.IsRequired(zone)
            && (region is null || !zone.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) || string.Equals(zone, $"privatelink.{Regions.Fold(region)}{Suffix}", StringComparison.OrdinalIgnoreCase));
}
