using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>In a network that shares DNS with a private link scope, an agent fetches its configuration through a data collection endpoint only.</summary>
internal sealed class MachineWithoutEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS413",
        "Machine in a private-link network has no configuration endpoint",
        "{0} gives {1} a rule in a network with a private link to Azure Monitor, but no data collection endpoint, so its agent cannot fetch its configuration; add an association with one",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from association in topology.Declared<DataCollectionRuleAssociation>()
           where association is { IsCertain: true, Rule.IsGiven: true, Endpoint.IsMissing: true }
           let machine = association.Machine.Resource as VirtualMachine
           where machine is { IsDeclared: true, IsCertain: true, HasAzureMonitorAgent: true, IsClosed: true }
               && IsInPrivateLinkNetwork(machine, topology)
               && topology.Declared<DataCollectionRuleAssociation>().All(other => other.Endpoint.IsMissing || other.Machine.Is(machine) == false)
           select Missing(association, association, machine).Involving(machine);

    private static bool IsInPrivateLinkNetwork(VirtualMachine machine, StackTopology topology)
        => topology.PrivateEndpoints.Any(endpoint =>
            endpoint is { IsCertain: true, Scope.IsClosed: true }
            && machine.Networks.Any(network => network.Same(endpoint.Subnet.Network) == true));
}
