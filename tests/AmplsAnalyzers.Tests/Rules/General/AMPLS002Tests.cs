using Xunit;

namespace AmplsAnalyzers.Tests.Rules.General;

public sealed class AMPLS002Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            _ = new {|AMPLS002:DataCollectionEndpoint|}("endpoint", new() { Location = "westeurope" });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            _ = new {|AMPLS002:DataCollectionEndpoint|}("endpoint", new() { Location = "westeurope" });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            _ = new {|AMPLS002:PrivateLinkScope|}("scope", new());
            """);

    [Fact]
    public Task FiresOnNull() => V3("""
            _ = new {|AMPLS002:Workspace|}("workspace", new() { ResourceGroupName = null! });
            """);

    [Fact]
    public Task FiresInNestedArgs() => Classic("""
            _ = new {|AMPLS002:Endpoint|}("endpoint", new()
            {
                ResourceGroupName = group.Name,
                SubnetId = "subnet",
                PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "connection" },
            });
            """);

    [Fact]
    public Task NearMissADefaultCounts() => V3("""
            _ = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web" });
            _ = new {|AMPLS002:Component|}("other", new() { ResourceGroupName = group.Name });
            """);

    [Fact]
    public Task NearMissSetLater() => V3("""
            var args = new WorkspaceArgs();
            args.ResourceGroupName = group.Name;
            _ = new Workspace("workspace", args);
            _ = new {|AMPLS002:Workspace|}("other", new());
            """);

    [Fact]
    public Task NearMissAccessModesHaveARuleOfTheirOwn() => V3("""
            _ = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            """);

    [Fact]
    public Task UnknownArgs() => V3("""
            _ = new Workspace("workspace", new() { ResourceGroupName = config.Get("group")! });
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            if (config.GetBoolean("logs") == true)
            {
                _ = new {|AMPLS002:Workspace|}("logs", new());
            }
            """);

    [Fact]
    public Task NearMissSetInEitherBranch() => V3("""
            var args = new WorkspaceArgs();
            if (config.GetBoolean("shared") == true)
            {
                args.ResourceGroupName = "shared";
            }
            else
            {
                args.ResourceGroupName = group.Name;
            }

            _ = new Workspace("logs", args);
            _ = new {|AMPLS002:Workspace|}("other", new());
            """);
}
