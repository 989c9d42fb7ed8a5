using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>The name under which a machine finds its endpoint can't be a rule's as well.</summary>
internal sealed class ReservedAssociationNameRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS403",
        "Reserved association name used for a rule",
        "Azure takes 'configurationAccessEndpoint' as the association with a data collection endpoint, so the rule of {0} is not applied; give it another name",
        Area.DataCollection,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from association in topology.Declared<DataCollectionRuleAssociation>()
           where association.IsForRule && association.Name.Is(DataCollectionRuleAssociation.EndpointName)
           select WrongValue(association, association.Name, association);
}
