using Xunit;

namespace AmplsAnalyzers.Tests.Evaluation;

public sealed class BranchTests
{
    private const string Flag = "var flag = new Pulumi.Config().GetBoolean(\"flag\") ?? false; var number = new Pulumi.Config().GetInt32(\"number\") ?? 0;";

    [Theory]
    [InlineData("if (true) { new ResourceGroup(\"a\"); } else { new ResourceGroup(\"b\"); }", "a")]
    [InlineData("if (flag) { new ResourceGroup(\"a\"); } new ResourceGroup(\"b\");", "a? b")]
    [InlineData("if (flag) { new ResourceGroup(\"a\"); } else { new ResourceGroup(\"b\"); } new ResourceGroup(\"c\");", "a? b? c")]
    [InlineData("var n = flag ? \"a\" : \"b\"; new ResourceGroup(n);", "a | b")]
    [InlineData("var n = \"a\"; if (flag) { n = \"b\"; } new ResourceGroup(n);", "b | a")]
    [InlineData("var n = \"a\"; if (flag) { n = \"b\"; } else { n = \"b\"; } new ResourceGroup(n);", "b")]
    [InlineData("if (flag) { return; } new ResourceGroup(\"a\");", "a?")]
    [InlineData("if (flag) { throw new InvalidOperationException(); } new ResourceGroup(\"a\");", "a")]
    [InlineData("var n = flag ? \"a\" : throw new InvalidOperationException(); new ResourceGroup(n);", "a")]
    [InlineData("var n = (string?)null ?? \"a\"; new ResourceGroup(n);", "a")]
    [InlineData("string? n = null; n ??= \"a\"; new ResourceGroup(n);", "a")]
    [InlineData("var n = \"a\" switch { \"b\" => \"x\", \"a\" => \"y\", _ => \"z\" }; new ResourceGroup(n);", "y")]
    [InlineData("switch (\"a\") { case \"b\": new ResourceGroup(\"x\"); break; case \"a\": new ResourceGroup(\"y\"); break; default: new ResourceGroup(\"z\"); break; } new ResourceGroup(\"w\");", "y w")]
    [InlineData("switch (number) { case 1: new ResourceGroup(\"x\"); break; default: new ResourceGroup(\"z\"); break; } new ResourceGroup(\"w\");", "x? z? w")]
    [InlineData("try { new ResourceGroup(\"a\"); } catch { new ResourceGroup(\"b\"); } finally { new ResourceGroup(\"c\"); } new ResourceGroup(\"d\");", "a b? c d")]
    [InlineData("switch (\"a\") { case \"a\": new ResourceGroup(\"x\"); goto case \"b\"; case \"b\": new ResourceGroup(\"y\"); break; }", "x y")]
    [InlineData("goto end; new ResourceGroup(\"x\"); end: new ResourceGroup(\"y\");", "y")]
    [InlineData("var i = 0; again: new ResourceGroup(\"x\" + i); if (i++ < 2) { goto again; }", "x0 x1 x2")]
    [InlineData("var n = flag && true ? \"a\" : \"a\"; new ResourceGroup(n);", "a")]
    [InlineData("var n = 1 + 2 * 3; new ResourceGroup($\"n{n}\");", "n7")]
    [InlineData("var list = new List<string> { \"a\" }; if (flag) { list.Add(\"b\"); } foreach (var n in list) { new ResourceGroup(n); }", "a b?")]
    [InlineData("object o = \"a\"; if (o is string n) { new ResourceGroup(n); }", "a")]
    [InlineData("if (number is > 3 and < 5) { new ResourceGroup(\"a\"); }", "a?")]
    [InlineData("var (n, m) = flag ? (\"a\", \"b\") : (\"a\", \"c\"); new ResourceGroup(n);", "a")]
    public void Runs_conditions(string body, string expected)
        => Assert.Equal(expected.Replace(" | ", " | ", StringComparison.Ordinal), StackText.NamesIn(Flag + body));

    /// <summary>What is made in one branch keeps what that branch wrote to it: in the other it doesn't exist.</summary>
    [Theory]
    [InlineData("Site s; if (flag) { s = new Site { Name = \"a\" }; s.Tags.Add(\"x\"); } else { s = new Site { Name = \"b\" }; s.Tags.Add(\"x\"); } new ResourceGroup(s.Name + s.Tags.Count);", "a1 | b1")]
    [InlineData("Site? s = null; if (flag) { s = new Site { Name = \"a\" }; } new ResourceGroup(s?.Name ?? \"none\");", "a | none")]
    [InlineData("var s = new Site { Name = \"a\" }; if (flag) { s.Name = \"b\"; } new ResourceGroup(s.Name);", "b | a")]
    [InlineData("if (flag) { new ResourceGroup(Site.Main.Name); } new ResourceGroup(Site.Main.Name + Site.Main.Tags.Count);", "main? main1")]
    [InlineData("foreach (var n in new Pulumi.Config().RequireObject<string[]>(\"n\")) { new ResourceGroup(Site.Main.Name); } new ResourceGroup(Site.Main.Name);", "main* main")]
    [InlineData("var s = (flag ? new Size(1, 2) : new Size(3, 4)) with { Width = 5 }; new ResourceGroup($\"{s.Width}x{s.Height}\");", "5x2 | 5x4")]
    public void Keeps_what_a_branch_makes(string body, string expected)
        => Assert.Equal(expected, StackText.NamesIn(Flag + body, """
            public sealed class Site
            {
                public static readonly Site Main = new() { Name = "main", Tags = { "t" } };
                public string Name { get; set; } = "";
                public List<string> Tags { get; } = new();
            }

            public sealed record Size(int Width, int Height);
            """));

    /// <summary>The lists and maps of args are there before any branch fills them.</summary>
    [Theory]
    [InlineData("if (flag) { args.AddressPrefixes.Add(\"a\"); } args.AddressPrefixes.Add(\"b\");", "[a?, b]")]
    [InlineData("if (flag) { args.AddressPrefixes.Add(\"a\"); } else { args.AddressPrefixes.Add(\"b\"); }", "[a?, b?]")]
    [InlineData("if (flag) { args.AddressPrefixes.Add(\"a\"); }", "[a?]")]
    [InlineData("foreach (var n in new Pulumi.Config().RequireObject<string[]>(\"n\")) { args.AddressPrefixes.Add(\"a\"); } args.AddressPrefixes.Add(\"b\");", "[a?, b, …]")]
    [InlineData("if (flag) { args = new() { AddressPrefixes = { \"a\" } }; } else { args.AddressPrefixes.Add(\"b\"); }", "[a] } | AddressSpaceArgs { AddressPrefixes = [b?]")]
    public void Fills_the_lists_of_args(string body, string expected)
        => Assert.Contains(
            $"AddressPrefixes = {expected}",
            StackText.Of($$"""
                using Pulumi.AzureNative.Network;
                using Pulumi.AzureNative.Network.Inputs;
                return await Pulumi.Deployment.RunAsync(() =>
                {
                    {{Flag}}
                    var args = new AddressSpaceArgs();
                    {{body}}
                    new VirtualNetwork("network", new() { ResourceGroupName = "rg", AddressSpace = args });
                });
                """),
            StringComparison.Ordinal);

    [Fact]
    public void Fills_the_maps_of_args()
        => Assert.Contains(
            "Tags = [a: 1?, b: 2]",
            StackText.Of($$"""
                using Pulumi.AzureNative.Resources;
                return await Pulumi.Deployment.RunAsync(() =>
                {
                    {{Flag}}
                    var args = new ResourceGroupArgs();
                    if (flag) { args.Tags["a"] = "1"; }
                    args.Tags["b"] = "2";
                    new ResourceGroup("group", args);
                });
                """),
            StringComparison.Ordinal);
}
