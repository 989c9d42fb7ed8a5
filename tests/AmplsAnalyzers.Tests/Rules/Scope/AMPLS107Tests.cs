using Xunit;

namespace AmplsAnalyzers.Tests.Rules.Scope;

using static ClassicStatements;
using static NativeStatements;

public sealed class AMPLS107Tests : RuleTests
{
    private static readonly string Mistake = Scope("wrong", more: "ScopeName = {|AMPLS107:\"monitoring scope\"|},");

    public static TheoryData<string> Invalid => ["scope.", "a/b", "a#b", "größe", "", new string('a', 256)];

    public static TheoryData<string> Valid => ["a", "Monitoring-Scope_(1).2", "-", "(", ".a", new string('a', 255)];

    [Fact]
    public Task FiresOnV3() => V3(Mistake);

    [Fact]
    public Task FiresOnV2() => V2(Mistake);

    [Fact]
    public Task FiresOnClassic() => Classic(ClassicScope("wrong", "Name = {|AMPLS107:\"monitoring scope\"|},"));

    [Theory]
    [MemberData(nameof(Invalid))]
    public Task FiresOn(string name) => V3(Scope("scope", more: $"ScopeName = {{|AMPLS107:\"{name}\"|}},"));

    [Theory]
    [MemberData(nameof(Valid))]
    public Task NearMiss(string name) => V3(Scope("scope", more: $"ScopeName = \"{name}\",") + Mistake);

    [Fact]
    public Task FiresInAHelperALoopAComponentAndUnderACondition() => V3(
        """
        foreach (var name in new[] { "a", "b" })
        {
            if (config.GetBoolean(name) == true)
            {
                _ = new Monitored(name, Names.Prefix);
            }
        }
        """,
        $$"""
        static class Names
        {
            public const string Prefix = "monitoring scope";
        }

        sealed class Monitored : ComponentResource
        {
            public Monitored(string name, string prefix)
                : base("test:index:Monitored", name)
                => Create(name, $"{prefix}-{name}", new ResourceGroup(name));

            private static void Create(string name, string scopeName, ResourceGroup group)
            {
                {{Scope("scope", more: "ScopeName = {|AMPLS107:scopeName|},")}}
            }
        }
        """);

    [Fact]
    public Task NearMissesWithoutAName() => V3(Mistake + Scope("generated") + """
        _ = new Pulumi.AzureNative.HybridCompute.PrivateLinkScope("arc", new() { ResourceGroupName = group.Name, ScopeName = "arc scope" });
        _ = GetPrivateLinkScope.Invoke(new() { ResourceGroupName = "a", ScopeName = "b c" });
        """);

    [Fact]
    public Task Unknown() => V3(
        Mistake + Scope("some", more: "ScopeName = config.Require(\"name\"),") + Scope("composed", more: "ScopeName = $\"{config.Require(\"team\")} scope\",")
        + Scope("oneOfTwo", more: "ScopeName = config.GetBoolean(\"x\") == true ? \"a b\" : \"ab\","));
}
