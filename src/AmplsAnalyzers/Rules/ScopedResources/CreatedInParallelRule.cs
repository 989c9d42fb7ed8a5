using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>Azure changes a private link scope for each scoped resource, and may refuse a change while another one is under way (hashicorp/terraform-provider-azurerm#22236).</summary>
internal sealed class CreatedInParallelRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS205",
        "Scoped resources are created in parallel",
        "Nothing orders {0} and {1}: each changes the same private link scope, and Azure can refuse one change while another is under way; chain them with DependsOn",
        Area.ScopedResources,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        var scopedResources = topology.ScopedResources.Where(scoped => scoped.IsCertain).ToList();
        for (var i = 1; i < scopedResources.Count; i++)
        {
            var later = scopedResources[i];
            var sameScope = scopedResources.Take(i).Where(earlier => later.SharesScopeWith(earlier) == true).ToList();
            if (sameScope.Any(earlier => topology.Dependencies.AreOrdered(earlier.Resource, later.Resource) is null))
            {
                continue;
            }

            var parallel = sameScope.Where(earlier => topology.Dependencies.AreOrdered(earlier.Resource, later.Resource) == false).ToList();
            if (parallel.Count > 0)
            {
                yield return WrongResource(later, later, MessageArgument.Of(parallel)).Naming(parallel);
            }
        }
    }
}
