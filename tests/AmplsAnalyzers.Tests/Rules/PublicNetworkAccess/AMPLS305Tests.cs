using Xunit;

namespace AmplsAnalyzers.Tests.Rules.PublicNetworkAccess;

public sealed class AMPLS305Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS305:"false"|} });
            """);

    [Fact]
    public Task FiresOnV2OnAComponent() => V2("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", PublicNetworkAccessForIngestion = {|AMPLS305:"Off"|} });
            """);

    [Fact]
    public Task FiresOnADataCollectionEndpoint() => V3("""
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = {|AMPLS305:"disabled "|} } });
            """);

    [Fact]
    public Task FiresOnAnAzureMonitorWorkspace() => V3("""
            _ = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = group.Name, PublicNetworkAccess = {|AMPLS305:"Private"|} });
            """);

    [Fact]
    public Task FiresInAHelper() => V3("""
            Logs.Create(group, "closed");
            """, """
            static class Logs
            {
                public static Workspace Create(ResourceGroup group, string access)
                    => new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS305:access|} });
            }
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            if (config.GetBoolean("flag") == true)
            {
                var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS305:"false"|} });
            }
            """);

    [Fact]
    public Task NearMissKnownInAnyCase() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "disabled", PublicNetworkAccessForQuery = "SecuredByPerimeter" });
            var other = new Workspace("other", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS305:"false"|} });
            """);

    [Fact]
    public Task UnknownSetting() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = config.Require("q") });
            var other = new Workspace("other", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS305:"false"|} });
            """);

    [Fact]
    public Task NearMissAFlagOfPulumiAzure() => Classic("""
            _ = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name, InternetQueryEnabled = false });
            """);
}
