using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ScopedResources;

using static NativeStatements;

public sealed class AMPLS202Tests : RuleTests
{
    private const string Mistake = """
        var nothing = new {|AMPLS202:PrivateLinkScopedResource|}("nothing", new() { ResourceGroupName = group.Name, ScopeName = "scope" });

        """;

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic("_ = new {|AMPLS202:PrivateLinkScopedService|}(\"nothing\", new() { ResourceGroupName = group.Name, ScopeName = \"scope\" });");

    [Theory]
    [InlineData("null!")]
    [InlineData("\"\"")]
    public Task FiresOn(string id) => V3(Scope("scope") + Link("nothing", "scope.Name", id, mark: "AMPLS202"));

    [Fact]
    public Task FiresOnceForALoopAHelperAComponentAndACondition() => V3(
        """
        foreach (var name in new[] { "a", "b" })
        {
            if (config.GetBoolean(name) == true)
            {
                _ = new Monitored(name);
            }
        }
        """,
        """
        sealed class Monitored : ComponentResource
        {
            public Monitored(string name)
                : base("test:index:Monitored", name)
                => _ = new {|AMPLS202:PrivateLinkScopedResource|}(name, Args());

            private static PrivateLinkScopedResourceArgs Args() => new() { ResourceGroupName = "monitoring", ScopeName = "scope" };
        }
        """);

    [Fact]
    public Task NearMisses() => V3(
        Mistake + Workspace("logs") + Link("link", "\"scope\"", "logs.Id") + """
        var args = new PrivateLinkScopedResourceArgs { ResourceGroupName = group.Name, ScopeName = "scope" };
        args.LinkedResourceId = logs.Id;
        _ = new PrivateLinkScopedResource("later", args);
        _ = new Pulumi.AzureNative.HybridCompute.PrivateLinkScopedResource("arc", new() { ResourceGroupName = group.Name, ScopeName = "arc" });
        _ = PrivateLinkScopedResource.Get("existing", "/subscriptions/a/resourceGroups/b/providers/Microsoft.Insights/privateLinkScopes/c/scopedResources/d");
        """);

    [Fact]
    public Task Unknown() => V3(
        Mistake + Link("some", "\"scope\"", "config.Require(\"resource\")") + Link("maybe", "\"scope\"", "config.Get(\"resource\")!") + """
        _ = new PrivateLinkScopedResource("args", (PrivateLinkScopedResourceArgs)Activator.CreateInstance(typeof(PrivateLinkScopedResourceArgs))!);
        """);
}
