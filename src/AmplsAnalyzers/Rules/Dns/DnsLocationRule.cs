using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>Private DNS zones and their links belong to no region. One without a location gets its resource group's.</summary>
internal sealed class DnsLocationRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS613",
        "Private DNS resource location must be 'global'",
        "Private DNS is in 'global' only, so Azure refuses {0} in {1}; set Location to \"global\"",
        Area.Dns,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from resource in topology.Resources
           where resource is { IsDeclared: true, Provider: Provider.AzureNative } and (PrivateZone or ZoneLink)
           let location = resource["location"]
           where location.IsMissing || Regions.IsRegional(location, topology)
           select (location.IsMissing
                   ? WrongResource(resource, resource, "its resource group's region")
                   : WrongValue(resource, location, resource, MessageArgument.Region(location)))
               .With(FindingProperties.Value, Regions.Global);
}
