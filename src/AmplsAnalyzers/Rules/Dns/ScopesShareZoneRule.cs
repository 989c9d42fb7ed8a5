using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>The records of two scopes in one zone replace each other. The scope that was connected last wins, and the other networks lose theirs.</summary>
internal sealed class ScopesShareZoneRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS610",
        "Two scopes share a DNS zone",
        "{0} will replace what {2} writes into {1} for another private link scope, so the networks of that scope lose their private link; use one scope, or separate zones",
        Area.Dns,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from pair in SharedZones.Of(topology)
           where pair.First.SharesScopeWith(pair.Second) == false
           select WrongArgs(pair.SecondGroup.Owner, InputValue.Missing, MessageArgument.Quoted([pair.SecondGroup.Label]), MessageArgument.Quoted(pair.Zones), MessageArgument.Quoted([pair.FirstGroup.Label]))
               .Involving(pair.FirstGroup.Owner)
               with
           { Place = pair.SecondGroup.Place };
}
