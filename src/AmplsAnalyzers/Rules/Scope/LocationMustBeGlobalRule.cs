using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Stacks;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>Azure offers private link scopes in one location only, <c>global</c>. No resource group is there, so its location never fits.</summary>
internal sealed class LocationMustBeGlobalRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS101",
        "Private link scope location must be 'global'",
        "Azure has private link scopes in 'global' only, so it refuses {0} in {1}; set Location to \"global\"",
        Area.Scope,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           let location = scope["location"]
           where location.IsGiven && location.Value.Alternatives().All(value => IsRegional(value, topology))
           select WrongValue(scope, location, scope, Describe(location))
               .With(FindingProperties.Value, "global");

    private static bool IsRegional(Value location, StackTopology topology)
        => IsOfResourceGroup(location, topology)
            || (topology.References.Canonical(location).Text is { } name && !Regions.Same(name, Regions.Global));

    private static bool IsOfResourceGroup(Value location, StackTopology topology)
        => location is ReferenceValue reference
            && reference.IsOutput("Location")
            && topology.Find(reference.Resource)?.Kind == NeighbourKinds.ResourceGroup;

    private static MessageArgument Describe(InputValue location)
        => location.Texts is { IsEmpty: false } names ? MessageArgument.Quoted(names) : "its resource group's region";
}
