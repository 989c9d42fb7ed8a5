using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ScopedResources;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS204Tests : RuleTests
{
    private static readonly string First = Scope("scope") + Scope("other") + Workspace("a") + Workspace("b") + Workspace("c") + Link("first", "scope.Name", "a.Id", "Name = \"logs\",");

    private static readonly string Mistake = Link("second", "scope.Name", "b.Id", "Name = \"Logs\",", mark: "AMPLS204");

    [Fact]
    public Task FiresOnV3() => V3(First + Mistake);

    [Fact]
    public Task FiresOnV2() => V2(First + Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(
        ClassicScope("scope") + ClassicWorkspace("a") + ClassicWorkspace("b")
        + ClassicLink("first", "scope.Name", "a.Id", "Name = \"logs\",") + ClassicLink("second", "scope.Name", "b.Id", "Name = \"Logs\",", mark: "AMPLS204"));

    [Fact]
    public Task FiresOnALogicalName() => V3(First + Link("LOGS", "scope.Name", "b.Id", mark: "AMPLS204"));

    [Fact]
    public Task FiresOnAScopeThatIsNamed() => V3(
        Workspace("a") + Workspace("b")
        + Link("first", "\"hub\"", "a.Id", "Name = \"logs\",") + Link("second", "\"Hub\"", "b.Id", "Name = \"logs\",", mark: "AMPLS204"));

    [Fact]
    public Task FiresWhereTheResourceIsUnknown() => V3(First + Link("second", "scope.Name", "config.Require(\"resource\")", "Name = \"logs\",", mark: "AMPLS204"));

    [Fact]
    public Task FiresOnceForALoopAHelperAndAComponent() => V3(
        Scope("scope") + """
        foreach (var name in new[] { "a", "b", "c" })
        {
            _ = new Monitored(name, scope);
        }
        """,
        $$"""
        sealed class Monitored : ComponentResource
        {
            public Monitored(string name, PrivateLinkScope scope)
                : base("test:index:Monitored", name)
                => Create(name, new ResourceGroup(name), scope, "logs");

            private static void Create(string name, ResourceGroup group, PrivateLinkScope scope, string linkName)
            {
                var logs = new Workspace(name, new() { ResourceGroupName = group.Name });
                {{Link("link", "scope.Name", "logs.Id", "Name = linkName,", mark: "AMPLS204").Replace("(\"link\"", "(name", StringComparison.Ordinal)}}
            }
        }
        """);

    /// <summary>203 has nothing to say of a link for metrics.</summary>
    [Fact]
    public Task FiresBesideALinkForMetrics() => V3(
        First + Link("metrics", "scope.Name", "b.Id", "Name = \"metrics\", Kind = \"Metrics\",") + Mistake);

    /// <summary>Another name, another scope; the same resource again is 203.</summary>
    [Fact]
    public Task NearMisses() => V3(
        First + Mistake + Link("third", "scope.Name", "c.Id", "Name = \"third\",") + Link("fourth", "other.Name", "c.Id", "Name = \"logs\",") + Link("again", "scope.Name", "a.Id", "Name = \"logs\",")
        + Link("hubLogs", "\"hub\"", "a.Id", "Name = \"logs\",") + Link("spokeLogs", "\"spoke\"", "b.Id", "Name = \"logs\","));

    [Fact]
    public Task NearMissGeneratedNamesInClassic() => Classic(
        ClassicScope("scope") + ClassicWorkspace("a") + ClassicWorkspace("b") + """
        _ = new PrivateLinkScopedService("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = a.Id });
        _ = new PrivateLinkScopedService("logs", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = b.Id }, new() { Parent = scope });

        """
        + ClassicLink("first", "scope.Name", "a.Id", "Name = \"logs\",") + ClassicLink("second", "scope.Name", "b.Id", "Name = \"logs\",", mark: "AMPLS204"));

    [Fact]
    public Task Unknown() => V3(
        First + Mistake + Link("someName", "scope.Name", "c.Id", "Name = config.Require(\"name\"),")
        + Link("someScope", "config.Require(\"scope\")", "c.Id", "Name = \"logs\","));

    [Fact]
    public Task OnlyUnderACondition() => V3(
        First + Mistake + "if (config.GetBoolean(\"x\") == true) {\n" + Link("maybe", "scope.Name", "c.Id", "Name = \"logs\",") + "}");
}
