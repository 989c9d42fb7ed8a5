using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>Two endpoints that write one zone replace each other's records.</summary>
internal sealed class ZoneWrittenTwiceRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS512",
        "Two endpoints write the same DNS zone",
        "{0} writes the zone {1} that {2} writes for another endpoint of the same scope, so the records of the first are replaced; give each network zones of its own, or share one endpoint",
        Area.Networking,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from pair in SharedZones.Of(topology)
           where pair.First.SharesScopeWith(pair.Second) == true
           select WrongArgs(pair.SecondGroup.Owner, InputValue.Missing, MessageArgument.Quoted([pair.SecondGroup.Label]), MessageArgument.Quoted(pair.Zones), MessageArgument.Quoted([pair.FirstGroup.Label]))
               .Involving(pair.FirstGroup.Owner)
               with
           { Place = pair.SecondGroup.Place };
}
