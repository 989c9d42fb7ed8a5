using AmplsAnalyzers.Topology;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>Finds the endpoints that bring another private link scope to where a different one is already.</summary>
internal static class ScopeClashes
{
    /// <summary>Each such endpoint, with the first one that it doesn't go together with.</summary>
    /// <param name="topology">The stack.</param>
    /// <param name="meet">True if the networks of two endpoints surely can't have a scope each.</param>
    public static IEnumerable<(PrivateEndpoint First, PrivateEndpoint Second)> Find(StackTopology topology, Func<PrivateEndpoint, PrivateEndpoint, bool> meet)
    {
        var endpoints = topology.PrivateEndpoints.Where(endpoint => endpoint.IsCertain && endpoint.LeadsToScope == true).ToList();
        for (var i = 1; i < endpoints.Count; i++)
        {
            var second = endpoints[i];
            var earlier = endpoints.GetRange(0, i);
            if (earlier.FirstOrDefault(first => first.SharesScopeWith(second) == false && meet(first, second) && !IsTold(first)) is { } found)
            {
                yield return (found, second);
            }

            // Where an earlier endpoint to the same scope meets the other scope too, the mistake is that one's, or its partner's.
            bool IsTold(PrivateEndpoint first) => earlier.Any(same => same.SharesScopeWith(second) == true && meet(first, same));
        }
    }
}
