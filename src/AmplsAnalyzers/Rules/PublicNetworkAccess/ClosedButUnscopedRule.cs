using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.PublicNetworkAccess;

/// <summary>A resource that is closed to public networks is reached through a private link scope or not at all.</summary>
internal sealed class ClosedButUnscopedRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS302",
        "Resource is closed to public networks but in no scope",
        "Closed to public networks and in no private link scope, {0} cannot be reached for {1} from anywhere; add {0} to a scope, or open public access",
        Area.PublicNetworkAccess,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
        => from resource in topology.Declared<MonitoredResource>()
           from operation in resource.UnreachableOperations
           select Missing(resource, resource, resource.Describe(operation))
               .ToJoin(topology.Scopes, resource)
               .With(FindingProperties.Operations, operation.ToString())
               with
           { Detail = $"{operation}" };
}
