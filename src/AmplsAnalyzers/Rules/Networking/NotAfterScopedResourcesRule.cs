using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>Each scoped resource changes the members that an endpoint to the scope must have. An endpoint that is created in between is refused with "Mismatching RequiredMembers in Request" (Azure/bicep#13851).</summary>
internal sealed class NotAfterScopedResourcesRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS508",
        "Private endpoint is not ordered after the scoped resources",
        "Nothing orders {0} after {1}: while a private link scope still changes, Azure refuses an endpoint to it with mismatching required members; add DependsOn",
        Area.Networking,
        DiagnosticSeverity.Warning);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        foreach (var endpoint in topology.PrivateEndpoints)
        {
            if (!endpoint.IsCertain || endpoint.Scope is not { IsDeclared: true } scope)
            {
                continue;
            }

            var order = scope.ScopedResources.ToLookup(scoped => topology.Dependencies.AreOrdered(endpoint.Resource, scoped.Resource) switch
            {
                true => "ordered",
                false => "unordered",
                null => "unknown",
            });
            if (!order["unknown"].Any() && order["unordered"].Any())
            {
                yield return WrongResource(endpoint, endpoint, MessageArgument.Of(order["unordered"])).Naming(order["unordered"]);
            }
        }
    }
}
