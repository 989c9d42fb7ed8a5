using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>An agent reads its configuration from an endpoint in its own region only.</summary>
internal sealed class EndpointRegionRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS405",
        "Data collection endpoint is in another region than its machine",
        "With {0}, the agent on {1} in {2} cannot read its configuration from {3} in {4}: an agent connects to a data collection endpoint of its own region only",
        Area.DataCollection,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from association in topology.Declared<DataCollectionRuleAssociation>()
           let machine = association.Machine.Resource
           let endpoint = association.ConfigurationEndpoint
           where machine is not null && endpoint is not null && Regions.AreDifferent(machine, endpoint)
           select WrongResource(association, association, machine, MessageArgument.Region(machine.Location), endpoint, MessageArgument.Region(endpoint.Location))
               .Involving(machine, endpoint);
}
