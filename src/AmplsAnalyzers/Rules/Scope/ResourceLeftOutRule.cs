using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>A private-only scope blocks its networks from every Azure Monitor resource outside it, as far as the address is one that all resources share. Log Analytics ingestion has addresses of its own and is never blocked by an access mode.</summary>
internal sealed class ResourceLeftOutRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS117",
        "Private-only scope leaves a resource out",
        "In no private link scope itself, {0} will be blocked for {2} from the networks of {1}, by the private-only access mode; add {0} to the scope, or open that mode",
        Area.Scope,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from resource in topology.Declared<MonitoredResource>()
           from exclusion in resource.LeftOutOf
           select Missing(resource, resource, exclusion.Scope, resource.Describe(exclusion.Operation))
               .ToJoin([exclusion.Scope], resource)
               .With(FindingProperties.Operations, exclusion.Operation.ToString())
               with
           { Detail = $"{exclusion.Operation}" };
}
