using System.Collections.Immutable;
using AmplsAnalyzers.CodeFixes.Dns;
using AmplsAnalyzers.CodeFixes.Editing;
using AmplsAnalyzers.CodeFixes.Networking;
using AmplsAnalyzers.Providers;
using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace AmplsAnalyzers.CodeFixes.Refactorings;

/// <summary>Connects a network of the program to a scope: a private endpoint in one of its subnets, the zones that it writes its addresses to, their links and the zone group.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp)]
public sealed class ConnectNetworkRefactoring : ProgramRefactoring
{
    // Azure lets nothing but the service of the name into these.
    private static readonly ImmutableArray<string> Reserved = ImmutableArray.Create("GatewaySubnet", "AzureBastionSubnet", "AzureFirewallSubnet", "AzureFirewallManagementSubnet", "RouteServerSubnet");

    private protected override ImmutableArray<ResourceKind> Kinds { get; } = ImmutableArray.Create(MonitorKinds.PrivateLinkScope);

    private protected override IEnumerable<(string Title, Finding Finding)> Find(ArmResource resource, StackTopology topology)
        => from scope in new[] { resource }.OfType<PrivateLinkScope>()
           where scope.IsCertain
           from network in topology.Declared<VirtualNetwork>()
           where network.IsCertain && topology.PrivateEndpoints.All(endpoint => endpoint.LeadsToScope == false || endpoint.Subnet.Network.Is(network) == false)
           let subnet = FindSubnet(network, topology)
           where subnet is not null
           select ($"Connect network '{network.Label}' to the scope", Finding.AtResource(scope, ImmutableArray<MessageArgument>.Empty)
               .Naming(new ArmResource[] { network, subnet! }.Concat(scope.ScopedResources))
               .With(FindingProperties.Zones, string.Join(FindingProperties.Separator.ToString(), MonitorZones.Of(topology.Cloud).Select(zone => zone.Name))));

    private protected override ImmutableArray<Func<Repair, Task<bool>>> Ways { get; } = ImmutableArray.Create<Func<Repair, Task<bool>>>(ApplyAsync);

    private static async Task<bool> ApplyAsync(Repair repair)
    {
        if (repair.Mistake.Zones is not [{ Length: > 0 }, ..] zones
            || await repair.TargetsAsync().ConfigureAwait(false) is not [var network, var subnet, .. var scopedResources]
            || await MonitorZoneMention.IsAnywhereAsync(repair, zones).ConfigureAwait(false))
        {
            return false;
        }

        foreach (var statement in Statements.LatestOf(repair.Place, scopedResources.Add(network).Add(subnet).Add(repair.Place)))
        {
            if (await NewScopeEndpoint.ConnectAsync(repair, statement, network, subnet, scopedResources, zones).ConfigureAwait(false))
            {
                return true;
            }
        }

        return false;
    }

    // The first one in which an endpoint to a scope finds room; rather one that is named after endpoints.
    private static Subnet? FindSubnet(VirtualNetwork network, StackTopology topology)
        => topology.Subnets
            .Where(subnet => subnet.IsCertain
                && subnet.Network.Is(network) == true
                && subnet.Resource.Inputs.Get("Delegations").IsNull
                && !Reserved.Contains(subnet.Name.Text ?? "")
                && !new EndpointSubnet(subnet.Network, subnet, subnet.Prefixes).IsTooSmall)
            .OrderByDescending(subnet => subnet.Label.IndexOf("endpoint", StringComparison.OrdinalIgnoreCase) >= 0)
            .FirstOrDefault();
}
