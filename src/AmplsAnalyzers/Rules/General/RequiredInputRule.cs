using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.General;

/// <summary>The provider throws where a required input is missing. The compiler doesn't see it: the input's type allows null.</summary>
internal sealed class RequiredInputRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS002",
        "Required input is not set",
        "Creating {0} fails with an ArgumentNullException before anything is deployed; set {1}",
        Area.General,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from resource in topology.Resources
           where resource is { IsDeclared: true, Kind: not null }
           from input in MissingInputs.Of(resource)
           where !IsReportedElsewhere(resource, input)
           select WrongResource(resource, resource, MessageArgument.Every([input]))
               .With(FindingProperties.Value, input);

    // The rules about access modes and about what a scoped resource links say more.
    private static bool IsReportedElsewhere(ArmResource resource, string input)
        => (resource is PrivateLinkScope && (MissingInputs.AreTogether(resource, input, "ingestionAccessMode") || MissingInputs.AreTogether(resource, input, "queryAccessMode")))
            || (resource is ScopedResource && MissingInputs.AreTogether(resource, input, "linkedResourceId"));
}
