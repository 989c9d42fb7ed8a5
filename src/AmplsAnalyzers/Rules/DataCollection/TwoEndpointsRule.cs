using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>A machine reads its configuration from one endpoint. A second association takes the place of the first.</summary>
internal sealed class TwoEndpointsRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS404",
        "Machine has two endpoint associations",
        "On {2}, the endpoint association {0} will replace {1}: a machine has one data collection endpoint; remove one of them",
        Area.DataCollection,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        var associations = topology.Declared<DataCollectionRuleAssociation>().Where(association => association.IsCertain && association.IsForEndpoint).ToList();
        for (var i = 1; i < associations.Count; i++)
        {
            var second = associations[i];
            var first = associations.Take(i).FirstOrDefault(other => second.Machine.Same(other.Machine) == true);
            if (first is not null)
            {
                yield return WrongResource(second, second, first, second.Machine.Resource is { } machine ? machine : "the same machine").Involving(first);
            }
        }
    }
}
