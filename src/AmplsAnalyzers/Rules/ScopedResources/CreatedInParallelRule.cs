using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.ScopedResources;

/// <summary>Azure changes a private link scope for each scoped resource, and may refuse a change while another one is under way (hashicorp/terraform-provider-azurerm#22236).</summary>
internal sealed class CreatedInParallelRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS205",
        "Scoped resources are created in parallel",
        "Nothing orders {0} before or after {1}: each changes the same private link scope, and Azure can refuse one change while another is under way; chain them with DependsOn",
        Area.ScopedResources,
        DiagnosticSeverity.Info);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        foreach (var sameScope in topology.ScopedResourcesByScope)
        {
            for (var i = 1; i < sameScope.Count; i++)
            {
                var later = sameScope[i];
                var parallel = new List<ScopedResource>();
                var isKnown = true;
                foreach (var earlier in sameScope.Take(i))
                {
                    var areOrdered = topology.Dependencies.AreOrdered(earlier.Resource, later.Resource);
                    isKnown &= areOrdered is not null;
                    if (areOrdered == false)
                    {
                        parallel.Add(earlier);
                    }
                }

                if (isKnown && parallel.Count > 0)
                {
                    yield return WrongResource(later, later, MessageArgument.Of(parallel)).Naming(parallel);
                }
            }
        }
    }
}
