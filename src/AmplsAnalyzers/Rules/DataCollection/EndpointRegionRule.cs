using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>An agent reads its configuration from a data collection endpoint in its own region only.</summary>
internal sealed class EndpointRegionRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS405",
        "Data collection endpoint is in another region than its machine",
        "{0} gives the endpoint {1} in {2} to a machine in {3}, and an agent connects to an endpoint in its own region only",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from association in topology.Declared<DataCollectionRuleAssociation>()
           let endpoint = topology.References.ById(association.Endpoint).Resource
           let machine = association.Machine.Resource
           where endpoint is { IsDeclared: true } && machine is { IsDeclared: true } && Regions.AreDifferent(endpoint.Region, machine.Region)
           select WrongResource(association, association, endpoint, MessageArgument.Quoted([endpoint.Region!]), MessageArgument.Quoted([machine.Region!]))
               .Involving(endpoint, machine);
}
