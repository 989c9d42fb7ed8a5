using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>A machine or cluster reads its configuration from one data collection endpoint. A second association replaces the first.</summary>
internal sealed class TwoEndpointAssociationsRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS404",
        "Machine has two endpoint associations",
        "{0} gives a machine a second data collection endpoint, which replaces the one of {1}; remove one of the two",
        Area.DataCollection,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        var associations = topology.Declared<DataCollectionRuleAssociation>().Where(association => association.IsCertain && association.Endpoint.IsGiven && association.Rule.IsMissing).ToList();
        for (var i = 1; i < associations.Count; i++)
        {
            if (associations.Take(i).FirstOrDefault(other => other.Machine.Same(associations[i].Machine) == true) is { } first)
            {
                yield return WrongResource(associations[i], associations[i], first).Involving(first);
            }
        }
    }
}
