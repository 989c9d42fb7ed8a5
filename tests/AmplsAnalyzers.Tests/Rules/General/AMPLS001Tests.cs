using Xunit;

namespace AmplsAnalyzers.Tests.Rules.General;

public sealed class AMPLS001Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var workspace = new Workspace("logs", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS001:config.Require("location")|},
                PublicNetworkAccessForQuery = "Disabled",
            });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var workspace = new Workspace("logs", new() { ResourceGroupName = group.Name, Location = {|AMPLS001:config.Require("location")|} });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var workspace = new AnalyticsWorkspace("logs", new() { ResourceGroupName = group.Name, Location = {|AMPLS001:config.Require("location")|} });
            """);

    [Fact]
    public Task FiresInATextAndInAList() => V3("""
            var region = {|AMPLS001:config.Require("location")|};
            var endpoint = new PrivateEndpoint("endpoint", new()
            {
                ResourceGroupName = group.Name,
                Location = $"{region}2",
                PrivateLinkServiceConnections = new Inputs.PrivateLinkServiceConnectionArgs
                {
                    Name = "connection",
                    GroupIds = { {|AMPLS001:Environment.GetEnvironmentVariable("GROUP")|}! },
                },
            });
            """);

    [Fact]
    public Task NearMissEverythingIsKnown() => V3("""
            var name = "logs";
            var workspace = new Workspace(name, new() { ResourceGroupName = group.Name, Location = group.Location, WorkspaceName = Output.Format($"{group.Name}-{name}") });
            """);

    [Fact]
    public Task NearMissAnotherProvider() => V3("""
            var bucket = new Bucket("bucket", new() { Name = config.Require("name") });
            """, """
            public sealed class BucketArgs : Pulumi.ResourceArgs
            {
                [Input("name")]
                public Input<string>? Name { get; set; }
            }

            public sealed class Bucket(string name, BucketArgs args) : CustomResource("aws:s3:Bucket", name, args, null);
            """);

    [Fact]
    public Task FiresUnderACondition() => V3("""
            if (config.GetBoolean("logs") == true)
            {
                _ = new Workspace("logs", new() { ResourceGroupName = group.Name, Location = {|AMPLS001:config.Require("location")|} });
            }
            """);
}
