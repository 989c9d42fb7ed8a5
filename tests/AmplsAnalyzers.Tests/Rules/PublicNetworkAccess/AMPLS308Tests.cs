using Xunit;

namespace AmplsAnalyzers.Tests.Rules.PublicNetworkAccess;

public sealed class AMPLS308Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS308:"SecuredByPerimeter"|} });
            """);

    [Fact]
    public Task FiresOnV2OnAnEndpoint() => V2("""
            var endpoint = new DataCollectionEndpoint("endpoint", new() { ResourceGroupName = group.Name, NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = {|AMPLS308:"SecuredByPerimeter"|} } });
            """);

    [Fact]
    public Task FiresInAHelper() => V3("""
            Logs.Create(group);
            """, """
            static class Logs
            {
                public static Workspace Create(ResourceGroup group)
                    => new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS308:"SecuredByPerimeter"|} });
            }
            """);

    [Fact]
    public Task NearMissAssociated() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "SecuredByPerimeter" });
            _ = new NetworkSecurityPerimeterAssociation("logs", new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = logs.Id } });
            var other = new Workspace("other", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS308:"SecuredByPerimeter"|} });
            """);

    [Fact]
    public Task NearMissAssociatedUnderACondition() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "SecuredByPerimeter" });
            if (config.GetBoolean("flag") == true)
            {
                _ = new NetworkSecurityPerimeterAssociation("logs", new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = logs.Id } });
            }

            var other = new Workspace("other", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS308:"SecuredByPerimeter"|} });
            """);

    [Fact]
    public Task NearMissUnderACondition() => V3("""
            if (config.GetBoolean("flag") == true)
            {
                var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "SecuredByPerimeter" });
            }

            var other = new Workspace("other", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS308:"SecuredByPerimeter"|} });
            """);

    [Fact]
    public Task NearMissTheWorkspaceIsAStackOutput() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "SecuredByPerimeter" });
            var other = new Workspace("other", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS308:"SecuredByPerimeter"|} });
            return new Dictionary<string, object?> { ["logs"] = logs.Id };
            """);

    [Fact]
    public Task NearMissDisabled() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "Disabled" });
            var other = new Workspace("other", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS308:"SecuredByPerimeter"|} });
            """);

    [Fact]
    public Task UnknownAssociation() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = "SecuredByPerimeter" });
            _ = new NetworkSecurityPerimeterAssociation("any", new() { ResourceGroupName = group.Name, NetworkSecurityPerimeterName = "perimeter", PrivateLinkResource = new Inputs.SubResourceArgs { Id = config.Require("id") } });
            """);

    [Fact]
    public Task UnknownSetting() => V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = config.Require("q") });
            var other = new Workspace("other", new() { ResourceGroupName = group.Name, PublicNetworkAccessForQuery = {|AMPLS308:"SecuredByPerimeter"|} });
            """);
}
