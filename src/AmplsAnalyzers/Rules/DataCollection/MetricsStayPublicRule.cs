using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.DataCollection;

/// <summary>Custom metrics of guests aren't controlled by data collection endpoints and can't use private links.</summary>
internal sealed class MetricsStayPublicRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS414",
        "Custom metrics never travel over private link",
        "{0} sends guest metrics to Azure Monitor metrics, which never travel over a private link; leave a public way for them, or send them elsewhere",
        Area.DataCollection,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from rule in topology.Declared<DataCollectionRule>()
           where rule.MetricsDestination.IsGiven && (!rule.HasNoEndpoint || topology.MentionsScope)
           select WrongValue(rule, rule.MetricsDestination, rule);
}
