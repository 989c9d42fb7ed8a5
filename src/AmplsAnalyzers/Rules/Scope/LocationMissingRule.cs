using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>A scope without a location gets the one of its resource group from the provider. Azure offers private link scopes in <c>global</c> only, and no resource group is there.</summary>
internal sealed class LocationMissingRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS102",
        "Private link scope has no location",
        "Without a location, {0} would be in the resource group's region, where Azure has no private link scopes; add Location = \"global\"",
        Area.Scope,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from scope in topology.Declared<PrivateLinkScope>()
           where scope.Provider == Provider.AzureNative && scope["location"].IsMissing
           select WrongResource(scope, scope).With(FindingProperties.Value, Regions.Global);
}
