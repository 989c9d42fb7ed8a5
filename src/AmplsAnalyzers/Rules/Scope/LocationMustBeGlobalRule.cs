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
           where Regions.IsRegional(location, topology)
           select WrongValue(scope, location, scope, MessageArgument.Region(location))
               .With(FindingProperties.Value, Regions.Global);
}
