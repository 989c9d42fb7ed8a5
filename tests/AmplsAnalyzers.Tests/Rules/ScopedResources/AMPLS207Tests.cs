using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ScopedResources;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS207Tests : RuleTests
{
    private const string LogsId = "\"/subscriptions/a/resourceGroups/Mon/providers/microsoft.operationalinsights/Workspaces/Logs\"";

    private static readonly string Resources = InMon(Scope("scope", more: "ScopeName = \"hub\",") + Workspace("logs", "WorkspaceName = \"logs\","));

    private static readonly string Mistake = InMon(Link("wrong", "{|AMPLS207:\"Hub\"|}", "logs.Id"));

    [Fact]
    public Task FiresOnV3() => V3(Resources + Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Resources + Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(InMon(
        ClassicScope("scope", "Name = \"hub\",") + ClassicWorkspace("logs", "Name = \"logs\",")
        + ClassicLink("wrong", "{|AMPLS207:\"hub\"|}", $"{{|AMPLS207:{LogsId}|}}")));

    [Fact]
    public Task FiresOnTheIdOfAResource() => V3(Resources + InMon(Link("byId", "scope.Name", $"{{|AMPLS207:{LogsId}|}}")));

    [Fact]
    public Task FiresInAResourceGroupOfTheProgram() => V3(Scope("scope", more: "ScopeName = \"hub\",") + Workspace("logs") + Link("wrong", "{|AMPLS207:\"hub\"|}", "logs.Id"));

    [Fact]
    public Task FiresOnAnIdInAResourceGroupOfTheProgram() => V3(
        "var mon = new ResourceGroup(\"mon\", new() { ResourceGroupName = \"mon\" });\n"
        + (Scope("scope") + Workspace("logs", "WorkspaceName = \"logs\",") + Link("byId", "scope.Name", $"{{|AMPLS207:{LogsId}|}}")).Replace("group.Name", "mon.Name", StringComparison.Ordinal));

    [Fact]
    public Task FiresInAHelperALoopAComponentAndUnderACondition() => V3(
        Scope("scope", more: "ScopeName = Names.Scope,") + """
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
            public const string Scope = "hub";
        }

        sealed class Monitored : ComponentResource
        {
            public Monitored(string name, ResourceGroup group, string scope)
                : base("test:index:Monitored", name)
                => Create(name, group, scope);

            private static void Create(string name, ResourceGroup group, string scopeName)
                => _ = new PrivateLinkScopedResource(name, new() { ResourceGroupName = group.Name, ScopeName = {|AMPLS207:scopeName|}, LinkedResourceId = new Workspace(name, new() { ResourceGroupName = group.Name }).Id });
        }
        """);

    [Fact]
    public Task FiresOnceForTwoScopesOfALoop() => V3(
        Workspace("logs") + """
        foreach (var name in new[] { "a", "b" })
        {
            _ = new PrivateLinkScope(name, new() { ResourceGroupName = group.Name, ScopeName = name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            _ = new PrivateLinkScopedResource(name, new() { ResourceGroupName = group.Name, ScopeName = {|AMPLS207:name|}, LinkedResourceId = logs.Id });
        }
        """);

    [Fact]
    public Task NearMissOutputs() => V3(
        Resources + Mistake + InMon(Link("outputs", "scope.Name", "logs.Id") + Link("text", "Output.Format($\"{scope.Name}\")", "Output.Format($\"{logs.Id}\")")));

    /// <summary>What orders the two is enough.</summary>
    [Fact]
    public Task NearMissOrdered() => V3(
        Resources + Mistake + InMon($"_ = new PrivateLinkScopedResource(\"ordered\", new() {{ ResourceGroupName = group.Name, ScopeName = \"hub\", LinkedResourceId = {LogsId} }}, new() {{ DependsOn = {{ scope, logs }} }});"));

    [Fact]
    public Task NearMissOtherResources() => V3(
        Resources + Mistake + InMon(
            Scope("generated") + Link("otherName", "\"spoke\"", "logs.Id") + Link("logicalName", "\"generated\"", "logs.Id")
            + Link("otherGroup", "scope.Name", LogsId.Replace("/Mon/", "/shared/", StringComparison.Ordinal)) + Link("otherType", "scope.Name", "\"/subscriptions/a/resourceGroups/mon/providers/Microsoft.Insights/components/logs\""))
        + "_ = new PrivateLinkScopedResource(\"inShared\", new() { ResourceGroupName = \"shared\", ScopeName = \"hub\", LinkedResourceId = logs.Id });\n"
        + "_ = PrivateLinkScope.Get(\"existing\", \"/subscriptions/a/resourceGroups/shared/providers/Microsoft.Insights/privateLinkScopes/hub\");");

    [Fact]
    public Task Unknown() => V3(
        Resources + Mistake + InMon(
            Link("some", "config.Require(\"scope\")", "config.Require(\"logs\")")
            + Link("oneOfTwo", "config.GetBoolean(\"x\") == true ? \"hub\" : \"spoke\"", "logs.Id")
            + Link("subscription", "scope.Name", "$\"/subscriptions/{config.Require(\"subscription\")}/resourceGroups/mon/providers/Microsoft.OperationalInsights/workspaces/logs\""))
        + "_ = new PrivateLinkScopedResource(\"someGroup\", new() { ResourceGroupName = config.Require(\"group\"), ScopeName = \"hub\", LinkedResourceId = logs.Id });\n"
        + "_ = new PrivateLinkScopedResource(\"someOptions\", new() { ResourceGroupName = \"mon\", ScopeName = \"hub\", LinkedResourceId = logs.Id }, (CustomResourceOptions)Activator.CreateInstance(typeof(CustomResourceOptions))!);");

    [Fact]
    public Task OnlyUnderACondition() => V3(
        Resources + Mistake + "if (config.GetBoolean(\"create\") == true) {\n" + InMon(Scope("maybe", more: "ScopeName = \"maybe\",")) + "}\n" + InMon(Link("toMaybe", "\"maybe\"", "logs.Id")));

    private static string InMon(string statements) => statements.Replace("group.Name", "\"mon\"", StringComparison.Ordinal);
}
