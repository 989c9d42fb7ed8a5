using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>The name <c>configurationAccessEndpoint</c> is reserved for the association with a data collection endpoint.</summary>
internal sealed class ReservedAssociationNameRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS403",
        "Reserved association name used for a rule",
        "Azure reserves the name 'configurationAccessEndpoint' for an association with a data collection endpoint; take another one for {0}, which is for a rule",
        Area.DataCollection,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from association in topology.Declared<DataCollectionRuleAssociation>()
           where association.Rule.IsGiven && association.Endpoint.IsMissing && association.Name.Is(DataCollectionRuleAssociation.EndpointName)
           select WrongValue(association, association.Name, association);
}
