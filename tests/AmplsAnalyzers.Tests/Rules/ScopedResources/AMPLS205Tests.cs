using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ScopedResources;

using static NativeStatements;

public sealed class AMPLS205Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var other = new Workspace("other", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var second = new {|AMPLS205:PrivateLinkScopedResource|}("second", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = other.Id,
            });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var other = new Workspace("other", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var second = new {|AMPLS205:PrivateLinkScopedResource|}("second", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = other.Id,
            });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name });
            var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = group.Name });
            var other = new AnalyticsWorkspace("other", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            var second = new {|AMPLS205:PrivateLinkScopedService|}("second", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = other.Id });
            """);

    [Fact]
    public Task NearMissOrdered() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var other = new Workspace("other", new() { ResourceGroupName = group.Name });
            var third = new Workspace("third", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var second = new PrivateLinkScopedResource("second", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = other.Id,
            }, new() { DependsOn = { link } });
            var last = new {|AMPLS205:PrivateLinkScopedResource|}("last", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = third.Id,
            });
            """);

    [Fact]
    public Task NearMissOrderedThroughTheOther() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var other = new Workspace("other", new() { ResourceGroupName = group.Name }, new() { DependsOn = { link } });
            var second = new PrivateLinkScopedResource("second", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = other.Id,
            });
            """);

    /// <summary>Whatever the configuration says, both links use the same.</summary>
    [Theory]
    [InlineData("config.Get(\"scope\") ?? \"ampls\"", "group.Name")]
    [InlineData("\"ampls\"", "config.Get(\"group\") ?? \"monitoring\"")]
    [InlineData("new StackReference(\"platform\").GetOutput(\"scope\").Apply(name => (string?)name ?? \"ampls\")", "config.GetBoolean(\"own\") == true ? group.Name : Output.Create(\"monitoring\")")]
    public Task FiresForOneValueOfSeveral(string scopeName, string resourceGroup) => V3(
        Workspace("one") + Workspace("two")
        + $"var name = {scopeName};\nvar of = {resourceGroup};\n"
        + "_ = new PrivateLinkScopedResource(\"first\", new() { ResourceGroupName = of, ScopeName = name, LinkedResourceId = one.Id });\n"
        + "_ = new {|AMPLS205:PrivateLinkScopedResource|}(\"second\", new() { ResourceGroupName = of, ScopeName = name, LinkedResourceId = two.Id });");

    /// <summary>Two values that are one of two each may differ.</summary>
    [Fact]
    public Task UnknownEachOneOfTwo() => V3(
        Workspace("one") + Workspace("two")
        + Link("first", "config.GetBoolean(\"x\") == true ? \"a\" : \"b\"", "one.Id") + Link("second", "config.GetBoolean(\"y\") == true ? \"a\" : \"b\"", "two.Id"));

    [Fact]
    public Task UnknownDependsOn() => V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Open",
                    QueryAccessMode = "Open",
                },
            });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var other = new Workspace("other", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = workspace.Id,
            });
            var second = new PrivateLinkScopedResource("second", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = other.Id,
            }, Options.Of());
            """, """
            static class Options
            {
                public static CustomResourceOptions Of() => (CustomResourceOptions)Activator.CreateInstance(typeof(CustomResourceOptions))!;
            }
            """);

    [Fact]
    public Task NearMissUnderACondition() => V3(
        Scope("scope") + Workspace("one") + Workspace("two") + Link("first", "scope.Name", "one.Id") + "if (config.GetBoolean(\"two\") == true) {\n" + Link("second", "scope.Name", "two.Id") + "}\n"
        + Scope("other") + Link("third", "other.Name", "one.Id") + Link("fourth", "other.Name", "two.Id", mark: "AMPLS205"));

    private const string Library = """
        static class Library
        {
            public static Output<string> Output() => (Output<string>)Activator.CreateInstance(typeof(Output<string>))!;

            public static string Text() => (string)Activator.CreateInstance(typeof(string))!;

            public static void Fill(InputList<string> list) => Activator.CreateInstance(typeof(InputList<string>), list);
        }
        """;

    /// <summary>An output of code that can't be seen may have been computed from the other link.</summary>
    [Theory]
    [InlineData("Name = Library.Output()")]
    [InlineData("Name = Output.Format($\"{Library.Output()}-link\")")]
    [InlineData("Name = config.GetBoolean(\"flag\") == true ? \"link\" : Library.Output()")]
    public Task NearMissUnknownOutput(string name)
        => V3(Scope("scope") + Workspace("one") + Workspace("two") + Link("first", "scope.Name", "one.Id") + Link("second", "scope.Name", "two.Id", name), Library);

    [Fact]
    public Task NearMissUnknownOutputOfWhatIsLinked()
        => V3(Scope("scope") + Workspace("one") + Link("first", "scope.Name", "one.Id") + Workspace("two", "WorkspaceName = Library.Output()") + Link("second", "scope.Name", "two.Id"), Library);

    [Fact]
    public Task NearMissListFilledByUnseenCode()
        => V3(
            Scope("scope") + Workspace("one") + Link("first", "scope.Name", "one.Id") + "var sites = new InputList<string>();\nLibrary.Fill(sites);\n"
            + "var group2 = new VirtualNetwork(\"two\", new() { ResourceGroupName = group.Name, AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = sites } });\n"
            + Workspace("two", "WorkspaceName = group2.Name") + Link("second", "scope.Name", "two.Id"),
            Library);

    /// <summary>A text is no output, wherever it comes from, and what is configured or looked up has waited for nothing in the program.</summary>
    [Theory]
    [InlineData("Name = config.Require(\"name\")")]
    [InlineData("Name = config.RequireSecret(\"name\")")]
    [InlineData("Name = $\"link-{config.Get(\"name\")}\"")]
    [InlineData("Name = Library.Text()")]
    [InlineData("Name = $\"{Library.Text()}-link\"")]
    [InlineData("Name = Output.Format($\"{Library.Text()}-{group.Name}\")")]
    [InlineData("Name = Environment.MachineName")]
    [InlineData("Name = config.GetBoolean(\"flag\") == true ? Library.Text() : \"link\"")]
    [InlineData("Name = new StackReference(\"network\").RequireOutput(\"name\").Apply(name => (string)name)")]
    public Task FiresBesideUnknownTexts(string name)
        => V3(Scope("scope") + Workspace("one") + Workspace("two") + Link("first", "scope.Name", "one.Id") + Link("second", "scope.Name", "two.Id", name, mark: "AMPLS205"), Library);

    [Fact]
    public Task FiresBesideUnknownTagsAndExistingResources() => V3(
        "var tags = new InputMap<string>();\nforeach (var owner in config.RequireObject<string[]>(\"owners\")) { tags.Add(owner, \"owner\"); }\n"
        + "var existing = Workspace.Get(\"existing\", config.Require(\"workspace\"));\n"
        + Scope("scope", more: "Tags = tags,") + Workspace("one", "Tags = tags") + Link("first", "scope.Name", "one.Id") + Link("second", "scope.Name", "existing.Id", mark: "AMPLS205"));

    [Theory]
    [InlineData("var done = new TaskCompletionSource<string>(); link.Id.Apply(id => { done.TrySetResult(id); return id; }); var id = done.Task.Result;")]
    [InlineData("var done = new TaskCompletionSource<string>(); link.Id.Apply(id => { done.TrySetResult(id); return id; }); var id = done.Task.GetAwaiter().GetResult();")]
    [InlineData("var id = Pulumi.Utilities.OutputUtilities.GetValueAsync(link.Id).Result;")]
    [InlineData("Pulumi.Utilities.OutputUtilities.GetValueAsync(link.Id).Wait(); var id = other.Id;")]
    [InlineData("var done = new System.Threading.ManualResetEventSlim(); link.Id.Apply(i => { done.Set(); return i; }); done.Wait(); var id = other.Id;")]
    public Task IsSilentAfterTheProgramHasWaited(string wait) => V3($$"""
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name });
            var other = new Workspace("other", new() { ResourceGroupName = group.Name });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
            {{wait}}
            var second = new PrivateLinkScopedResource("second", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = other.Id, Name = id.ToString() + "x" });
            """);
}
