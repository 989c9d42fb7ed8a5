using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>A scoped resource of kind Metrics stands for the metrics of a subscription, one of kind Resource for a resource. The subscription's location belongs to the first one only.</summary>
internal sealed class KindMismatchRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS208",
        "Scoped resource kind does not fit what it links",
        "The kind of {0} does not fit: {1}",
        Area.ScopedResources,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scoped in topology.ScopedResources
           from problem in Problems(scoped).Take(1)
           select WrongValue(scoped, problem.Input, scoped, problem.Text);

    private static IEnumerable<(InputValue Input, string Text)> Problems(ScopedResource scoped)
    {
        var kind = scoped["kind"];
        var location = scoped["subscriptionLocation"];
        if (kind.IsMissing && location.IsGiven)
        {
            yield return (location, "a subscription's location is for the kind 'Metrics' only; set the kind, or remove it");
        }

        if (kind.IsGiven && kind.IsText(text => !Is(text, "Resource") && !Is(text, "Metrics")))
        {
            yield return (kind, "Azure knows 'Resource' and 'Metrics'");
        }

        if (kind.Is("Metrics") && LinksResource(scoped))
        {
            yield return (kind, "'Metrics' is for a subscription, and a resource is linked");
        }

        if (kind.Is("Resource") && location.IsGiven)
        {
            yield return (kind, "a subscription's location is for the kind 'Metrics' only");
        }
    }

    // A class that this analyzer has no model of may stand for a subscription.
    private static bool LinksResource(ScopedResource scoped)
        => scoped.Linked.Target.ArmType is { } type && !Is(type, "Microsoft.Resources/subscriptions");

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
