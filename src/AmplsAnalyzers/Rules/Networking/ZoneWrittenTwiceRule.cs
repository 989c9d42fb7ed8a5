using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>Two endpoints that write one zone replace each other's records.</summary>
internal sealed class ZoneWrittenTwiceRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS512",
        "Two endpoints write the same DNS zone",
        "In {1}, {0} would replace the records of {2}, for another endpoint to the same scope; give each network zones of its own, or share one endpoint",
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
