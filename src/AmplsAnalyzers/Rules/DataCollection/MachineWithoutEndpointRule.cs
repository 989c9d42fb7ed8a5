using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>In a network that shares DNS with a scope, the public address of the agents' configuration doesn't resolve any more. There an agent needs an endpoint.</summary>
internal sealed class MachineWithoutEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS413",
        "Machine in a private-link network has no configuration endpoint",
        "The agent on {1} is in a network of {2}, where it reads its rules from a data collection endpoint only, and has none, so {0} will never take effect; associate one",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from association in topology.Declared<DataCollectionRuleAssociation>()
           where association is { IsCertain: true, IsForRule: true }
           let machine = Machine.Of(association.Machine.Resource, topology)
           where machine is { HasAgent: true, Resource: { IsClosed: true, IsCertain: true } }
           let networks = machine.Networks.Select(network => ClientNetwork.Of(network, topology)).ToList()
           where networks.Any(network => topology.Reach(network, machine.Resource, Traffic.AgentConfiguration).Reason == ReachReason.NoConfigurationEndpoint)
           let scopes = networks.SelectMany(network => network.Scopes).Distinct().ToList()
           where scopes.All(scope => scope.IsClosed)
           select Missing(association, association, machine.Resource, MessageArgument.Of(scopes)).Involving(machine.Resource);
}
