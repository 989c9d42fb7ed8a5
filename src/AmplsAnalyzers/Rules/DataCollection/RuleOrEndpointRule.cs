using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>An association gives a machine a rule, or a data collection endpoint.</summary>
internal sealed class RuleOrEndpointRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS402",
        "Association needs either a rule or an endpoint",
        "Azure refuses {0}, which has {1}: an association carries a rule or an endpoint, one of the two",
        Area.DataCollection,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from association in topology.Declared<DataCollectionRuleAssociation>()
           let hasBoth = association.Endpoint.IsGiven && association.Rule.IsGiven
           let hasNeither = association.Endpoint.IsMissing && association.Rule.IsMissing
           where hasBoth || hasNeither
           select WrongResource(association, association, hasBoth ? "both a rule and an endpoint" : "neither a rule nor an endpoint");
}
