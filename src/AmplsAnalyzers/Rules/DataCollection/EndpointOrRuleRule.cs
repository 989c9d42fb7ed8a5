using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>An association is with a rule or with an endpoint. Azure takes neither both nor none.</summary>
internal sealed class EndpointOrRuleRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS402",
        "Association needs either a rule or an endpoint",
        "Azure refuses {0} with {1}; an association is with one of the two, so {2}",
        Area.DataCollection,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from association in topology.Declared<DataCollectionRuleAssociation>()
           let hasBoth = association.Endpoint.IsGiven && association.Rule.IsGiven
           where hasBoth || (association.Endpoint.IsMissing && association.Rule.IsMissing)
           select hasBoth
               ? WrongResource(association, association, "a data collection rule and a data collection endpoint", "make two associations of it")
               : WrongResource(association, association, "neither a data collection rule nor a data collection endpoint", "name one");
}
