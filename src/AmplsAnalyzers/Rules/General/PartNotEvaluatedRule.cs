using System.Collections.Immutable;
using AmplsAnalyzers.Stacks;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.General;

/// <summary>Where a value isn't known at compile time the other rules stay silent. This one, off by default, tells where and why.</summary>
internal sealed class PartNotEvaluatedRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS001",
        "Part of the stack could not be evaluated",
        "The rules can't check {1} of {0}: {2}",
        Area.General,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from resource in topology.Resources
           where resource is { IsDeclared: true, Kind: not null }
           from unknown in UnknownInputs.Of(resource)
           select new Finding(resource, unknown.Place, ImmutableArray.Create<MessageArgument>(resource, unknown.Path, Explain(unknown.Reason)));

    private static string Explain(UnknownReason reason) => reason switch
    {
        UnknownReason.Configuration => "it comes from the stack's configuration, which the compiler doesn't read",
        UnknownReason.StackReference => "it comes from another stack",
        UnknownReason.Lookup => "it is looked up when the program runs",
        UnknownReason.UnseenCode => "it is computed by code that is not in this project, or that the analyzer has no model of",
        UnknownReason.Parameter => "it is a parameter whose callers are not in this project",
        UnknownReason.Condition => "it depends on a condition with too many outcomes",
        UnknownReason.Loop => "it changes in a loop whose items are not known",
        UnknownReason.Recursion => "it depends on itself",
        UnknownReason.Budget => "the program is too large to be evaluated in full",
        UnknownReason.Transformation => "a transformation may change it",
        UnknownReason.Output => "it is computed from an output that only the deployment knows",
        _ => "it could not be evaluated; the code around it may not compile",
    };
}
