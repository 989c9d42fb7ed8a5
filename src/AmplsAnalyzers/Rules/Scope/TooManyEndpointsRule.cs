using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Scope;

/// <summary>A private link scope can connect to up to 10 private endpoints.</summary>
internal sealed class TooManyEndpointsRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS114",
        "More than 10 private endpoints on one scope",
        "Azure allows {2} private endpoints on one scope, so it refuses {0}, one too many on {1}",
        Area.Scope,
        DiagnosticSeverity.Error);

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        var byScope = new List<(ResourceReference Scope, List<PrivateEndpoint> Endpoints)>();
        foreach (var endpoint in topology.PrivateEndpoints.Where(endpoint => endpoint.IsCertain && endpoint.LeadsToScope == true))
        {
            var service = endpoint.Connections.First(connection => connection.LeadsToScope == true).Service;
            var same = byScope.FirstOrDefault(known => known.Scope.Same(service) == true).Endpoints;
            if (same is null)
            {
                byScope.Add((service, same = []));
            }

            same.Add(endpoint);
            var limit = topology.SettingsOf(endpoint).MaxEndpointsOfScope;
            if (same.Count == limit + 1)
            {
                yield return WrongResource(endpoint, endpoint, service.Resource is { } scope ? scope : "one private link scope", $"{limit}");
            }
        }
    }
}
