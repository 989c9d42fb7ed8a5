using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Dns;

/// <summary>The records of two scopes in one zone replace each other. The scope that was connected last wins, and the other networks lose theirs.</summary>
internal sealed class ScopesShareZoneRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS610",
        "Two scopes share a DNS zone",
        "{0} will replace what {2} writes into {1} for another private link scope, so in the networks of that scope {3}; use one scope, or separate zones",
        Area.Dns,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from pair in SharedZones.Of(topology)
           where pair.First.SharesScopeWith(pair.Second) == false
           select WrongArgs(pair.SecondGroup.Owner, InputValue.Missing, MessageArgument.Quoted([pair.SecondGroup.Label]), MessageArgument.Quoted(pair.Zones), MessageArgument.Quoted([pair.FirstGroup.Label]), Consequence(pair, topology))
               .Involving(pair.FirstGroup.Owner)
               with
           { Place = pair.SecondGroup.Place };

    // What the first endpoint's network loses of its own scope, as far as the stack shows it.
    private static string Consequence(SharedZones pair, StackTopology topology)
    {
        var network = ClientNetwork.Of(pair.First.Subnet.Network, topology);
        var lost = from resource in topology.Declared<MonitoredResource>()
                   where pair.First.Scope is { } scope && resource.IsIn(scope) == true
                   from operation in resource.Operations
                   let reach = resource.Reach(network, operation)
                   where reach.Reason == ReachReason.ZonesOverwritten
                   group resource.Describe(operation) by reach.Outcome into same
                   select $"what is sent for {MessageArgument.Every(same.Distinct(StringComparer.Ordinal))} {same.Key}";
        return lost.FirstOrDefault() ?? "the private link is lost";
    }
}
