using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>A private endpoint has one DNS zone group. Azure refuses a second one.</summary>
internal sealed class TwoZoneGroupsRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS605",
        "Private endpoint has two DNS zone groups",
        "Azure allows one DNS zone group on a private endpoint, so it refuses {0} beside {1}; put the zones of both into one group",
        Area.Dns,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        var groups = topology.ZoneGroups.Where(zoneGroup => zoneGroup.IsCertain && zoneGroup.Endpoint is not null).ToList();
        for (var i = 1; i < groups.Count; i++)
        {
            var second = groups[i];
            if (groups.Take(i).FirstOrDefault(other => other.Endpoint!.Same(second.Endpoint!) == true) is { } first)
            {
                yield return WrongResource(second.Owner, second.Owner, first.Owner).Naming([first.Owner]);
            }
        }
    }
}
