using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ScopedResources;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS206Tests : RuleTests
{
    private static readonly string Mistake = Scope("scope") + Workspace("logs") + Link("link", "{|AMPLS206:\"scope\"|}", "logs.Id");

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(ClassicScope("scope") + ClassicWorkspace("logs") + ClassicLink("link", "{|AMPLS206:\"Scope\"|}", "logs.Id"));

    [Fact]
    public Task FiresOnAResourceGroupThatIsNamedOrRead() => V3(
        Scope("scope").Replace("group.Name", "\"monitoring\"", StringComparison.Ordinal)
        + "var read = ResourceGroup.Get(\"read\", \"/subscriptions/a/resourceGroups/Monitoring\");\n"
        + "_ = new PrivateLinkScopedResource(\"link\", new() { ResourceGroupName = read.Name, ScopeName = {|AMPLS206:\"scope\"|}, LinkedResourceId = config.Require(\"logs\") });");

    [Fact]
    public Task FiresInAHelperALoopAComponentAndUnderACondition() => V3(
        Scope("scope") + """
        foreach (var name in new[] { "a", "b" })
        {
            if (config.GetBoolean(name) == true)
            {
                _ = new Monitored(name, group, Names.Scope);
            }
        }
        """,
        """
        static class Names
        {
            public const string Scope = "scope";
        }

        sealed class Monitored : ComponentResource
        {
            public Monitored(string name, ResourceGroup group, string scope)
                : base("test:index:Monitored", name)
                => Create(name, group, scope);

            private static void Create(string name, ResourceGroup group, string scopeName)
                => _ = new PrivateLinkScopedResource(name, new() { ResourceGroupName = group.Name, ScopeName = {|AMPLS206:scopeName|}, LinkedResourceId = new Workspace(name, new() { ResourceGroupName = group.Name }).Id });
        }
        """);

    /// <summary>A scope with a name of its own (207's), the output, another name, an existing scope in another group.</summary>
    [Fact]
    public Task NearMisses() => V3(
        Mistake + Scope("named", more: "ScopeName = \"named\",") + Link("toNamed", "\"named\"", "logs.Id") + Link("byOutput", "scope.Name", "logs.Id") + Link("elsewhere", "\"hub\"", "logs.Id")
        + "_ = new PrivateLinkScopedResource(\"otherGroup\", new() { ResourceGroupName = \"shared\", ScopeName = \"scope\", LinkedResourceId = logs.Id });\n"
        + "var there = new ResourceGroup(\"there\");\n"
        + "_ = new PrivateLinkScopedResource(\"thatGroup\", new() { ResourceGroupName = there.Name, ScopeName = \"scope\", LinkedResourceId = logs.Id });");

    [Fact]
    public Task Unknown() => V3(
        Mistake + Link("some", "config.Require(\"scope\")", "logs.Id") + Link("oneOfTwo", "config.GetBoolean(\"x\") == true ? \"scope\" : \"other\"", "logs.Id")
        + "_ = new PrivateLinkScopedResource(\"someGroup\", new() { ResourceGroupName = config.Require(\"group\"), ScopeName = \"scope\", LinkedResourceId = logs.Id });\n"
        + Scope("someName", more: "ScopeName = config.Get(\"name\")!,") + Link("toSomeName", "\"someName\"", "logs.Id"));

    [Fact]
    public Task OnlyUnderACondition() => V3(
        Mistake + "if (config.GetBoolean(\"create\") == true) {\n" + Scope("maybe") + "}\n" + Link("toMaybe", "\"maybe\"", "logs.Id"));
}
