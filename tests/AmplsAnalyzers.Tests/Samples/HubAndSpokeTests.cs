using AmplsAnalyzers.Reporting;
using Xunit;

namespace AmplsAnalyzers.Tests.Samples;

/// <summary>The correct sample: no rule may say anything, and the program runs.</summary>
public sealed class HubAndSpokeTests
{
    private static readonly Sample HubAndSpoke = Sample.Load("HubAndSpoke");

    [Fact]
    public async Task Has_no_diagnostics()
    {
        Assert.Empty(HubAndSpoke.CompilerMessages);
        Assert.Empty(await HubAndSpoke.AnalyzeAsync(new AmplsAnalyzer()));
    }

    [Fact]
    public async Task Registers_one_scope_its_members_and_a_connection_for_all_networks()
    {
        var resources = await HubAndSpoke.RunAsync();

        var kinds = resources.GroupBy(resource => resource.Type, StringComparer.Ordinal).ToDictionary(kind => kind.Key, kind => kind.Count(), StringComparer.Ordinal);
        Assert.Equal(1, kinds["azure-native:monitor:PrivateLinkScope"]);
        Assert.Equal(4, kinds["azure-native:monitor:PrivateLinkScopedResource"]);
        Assert.Equal(2, kinds["azure-native:operationalinsights:Workspace"]);
        Assert.Equal(1, kinds["azure-native:network:PrivateEndpoint"]);
        Assert.Equal(1, kinds["azure-native:network:PrivateDnsZoneGroup"]);
        Assert.Equal(3, kinds["azure-native:network:VirtualNetwork"]);
        Assert.Equal(4, kinds["azure-native:network:VirtualNetworkPeering"]);
        Assert.Equal(5, kinds["azure-native:privatedns:PrivateZone"]);
        Assert.Equal(5 * 3, kinds["azure-native:privatedns:VirtualNetworkLink"]);
        Assert.Equal(2, kinds["azure-native:monitor:DataCollectionRuleAssociation"]);
        Assert.Equal(1, kinds["tidewater:monitoring:ScopeConnection"]);
    }
}
