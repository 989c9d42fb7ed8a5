using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;

namespace AmplsAnalyzers.Rules.Networking;

/// <summary>An endpoint to a scope takes some addresses at once, and more for each region in which the scope has workspaces.</summary>
internal sealed class SubnetMayRunOutRule() : Rule(Description)
{
    private static readonly DiagnosticDescriptor Description = RuleDescriptor.Create(
        "AMPLS513",
        "Subnet may run out of addresses for the scope's regions",
        "The range {1} may be too small for {0}: an endpoint to a scope takes more addresses for each region of its workspaces, here {2}",
        Area.Networking,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false);

    private const int FixedMembers = 8;
    private const int MembersOfRegion = 3;

    /// <summary>Azure keeps these many addresses of each subnet for itself.</summary>
    private const int Reserved = 5;

    public override IEnumerable<Finding> Check(StackTopology topology)
    {
        foreach (var endpoint in topology.PrivateEndpoints)
        {
            if (endpoint is { Scope: { } scope, Subnet: { Holder: { IsDeclared: true } holder, IsTooSmall: false } subnet } && subnet.Ipv4Addresses is { } addresses)
            {
                var regions = scope.ScopedResources.Select(scoped => scoped.Linked.Resource).OfType<Workspace>().Select(workspace => workspace.Region).OfType<string>().Select(Regions.Fold).Distinct(StringComparer.Ordinal).Count();
                if (FixedMembers + (MembersOfRegion * regions) > addresses - Reserved)
                {
                    var prefix = subnet.Ipv4Prefixes.First();
                    yield return WrongValue(holder, prefix, endpoint, MessageArgument.Quoted(prefix.Texts), $"{regions}").Involving(endpoint);
                }
            }
        }
    }
}
