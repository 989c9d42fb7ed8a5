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
    public async Task Has_no_diagnostics_in_v2_either()
    {
        Assert.Empty(HubAndSpoke.InV2().CompilerMessages);
        Assert.Empty(await HubAndSpoke.InV2().AnalyzeAsync(new AmplsAnalyzer()));
    }

    /// <summary>Silence may also mean blindness: each of these changes is a mistake, and all that follows from it must be seen.</summary>
    [Theory]
    [InlineData("Monitoring/MonitoringScope.cs", "Location = \"global\",", "Location = Company.Region,", "AMPLS101")]
    [InlineData("Monitoring/MonitoringScope.cs", "Location = \"global\",", "", "AMPLS102")]
    [InlineData("Monitoring/MonitoringScope.cs", "QueryAccessMode = AccessMode.PrivateOnly,", "QueryAccessMode = \"Private\",", "AMPLS103")]
    [InlineData("Monitoring/MonitoringScope.cs", "QueryAccessMode = AccessMode.PrivateOnly,", "", "AMPLS104")]
    [InlineData("PlatformStack.cs", "scope.Add(\"shop\", shop.Id);", "scope.Add(\"shop\", shop.Id); scope.Add(\"hub\", hub.Network.Id);", "AMPLS201")]
    [InlineData("PlatformStack.cs", "scope.Add(\"products\", products.Id);", "scope.Add(\"products\", products.Id); scope.Add(\"again\", products.Id);", "AMPLS203")]
    [InlineData("Monitoring/MonitoringScope.cs", "DependsOn = _members,", "", "AMPLS205")]
    [InlineData("Monitoring/Workspaces.cs", "PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,", "", "AMPLS301")]
    [InlineData("PlatformStack.cs", "scope.Add(\"shop\", shop.Id);", "", "AMPLS116 AMPLS302")]
    [InlineData("PlatformStack.cs", "scope.Add(\"operations\", operations.Id);", "", "AMPLS302")]
    [InlineData("Monitoring/DataCollection.cs", "AssociationName = \"configurationAccessEndpoint\",", "", "AMPLS401")]
    [InlineData("Monitoring/ScopeConnection.cs", "GroupIds = { \"azuremonitor\" },", "GroupIds = { \"workspaces\" },", "AMPLS501")]
    [InlineData("PlatformStack.cs", "\"10.10.1.0/26\"", "\"10.10.1.0/28\"", "AMPLS506")]
    [InlineData("Monitoring/ScopeConnection.cs", "DependsOn = args.Scope.Members.ToArray(),", "", "AMPLS508")]
    [InlineData("Monitoring/ScopeConnection.cs", "\"privatelink.blob.core.windows.net\",", "", "AMPLS601")]
    [InlineData("Monitoring/ScopeConnection.cs", "\"privatelink.ods.opinsights.azure.com\",", "\"privatelink.ods.opinsight.azure.com\",", "AMPLS602")]
    [InlineData("Monitoring/ScopeConnection.cs", "PrivateZoneName = zoneName,", "", "AMPLS603")]
    [InlineData("PlatformStack.cs", "Clients = [hub, .. spokes],", "Clients = spokes,", "AMPLS608")]
    public async Task Is_seen_through(string file, string passage, string replacement, string rules)
    {
        var broken = HubAndSpoke.With(file, passage, replacement);

        Assert.Empty(broken.CompilerMessages);
        var reported = (await broken.AnalyzeAsync(new AmplsAnalyzer())).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal);
        Assert.Equal(rules.Split(' '), reported.Order(StringComparer.Ordinal));
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
