using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Robustness;

/// <summary>A statement that is still being typed lacks nothing: what it doesn't say yet may be what is typed next.</summary>
public sealed class HalfTypedTests
{
    private const string Start = """
        using Pulumi.AzureNative.ApplicationInsights;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Pulumi.Deployment.RunAsync(() =>
        {
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = "monitoring", PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });

        """;

    static HalfTypedTests() => CompilationFindings.RethrowsExceptions = true;

    [Theory]
    [InlineData("_ = new PrivateLinkScopedResource(")]
    [InlineData("_ = new PrivateLinkScopedResource(\"link\", new() { ")]
    [InlineData("_ = new PrivateLinkScopedResource(\"link\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, ")]
    [InlineData("_ = new PrivateLinkScopedResource(\"link\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, LinkedResourceId = logs.")]
    [InlineData("_ = new PrivateEndpoint(\"endpoint\", new() { ResourceGroupName = \"monitoring\", PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { PrivateLinkServiceId = scope.Id, GroupIds = { \"azuremo")]
    [InlineData("_ = new Workspace(\"others\", new() { ResourceGroupName = \"monitoring\", PublicNetworkAccessForQuery = \"Dis")]
    [InlineData("_ = new PrivateLinkScope(\"other\", new() { ResourceGroupName = \"monitoring\", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = ")]
    public async Task Nothing_is_missing(string statement)
        => Assert.Empty(await IdsAsync(Start + statement));

    /// <summary>An editor closes what is opened: this parses.</summary>
    [Fact]
    public async Task Nothing_is_missing_in_an_initializer_that_goes_on()
        => Assert.DoesNotContain("AMPLS202", await IdsAsync(Start + "_ = new PrivateLinkScopedResource(\"link\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, Linked });\n});"));

    /// <summary>Code that parses, but isn't finished: the compiler can't tell what it will create.</summary>
    [Theory]
    [InlineData("_ = new PrivateLinkScopedResource(\"link\");")]
    [InlineData("_ = new PrivateLinkScopedResource(\"link\", links);")]
    [InlineData("_ = new PrivateLinkScopedResource(\"link\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, LinkedResource = logs.Id });")]
    [InlineData("_ = new PrivateLinkScopedResource(\"link\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, LinkedResourceId = log });")]
    [InlineData("_ = new PrivateLinkScopedRes(\"link\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, LinkedResourceId = logs.Id });")]
    [InlineData("Link(scope, logs);")]
    [InlineData("scope.Add(logs);")]
    [InlineData("new[] { logs }.ToList().ForEach(log => _ = new PrivateLinkScopedResource(\"link\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, LinkedResourceId = lo.Id }));")]
    [InlineData("_ = logs.Id.Apply(id => new PrivateLinkScopedResource(\"link\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, LinkedResourceId = i }));")]
    [InlineData("foreach (var log in new[] { logs }.Chain()) { _ = new PrivateLinkScopedResource(\"link\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, LinkedResourceId = log.Id }); }")]
    public async Task Nothing_is_missing_beside_code_that_does_not_bind(string statement)
        => Assert.DoesNotContain(await IdsAsync(Start + statement + "\n});"), id => id is "AMPLS202" or "AMPLS302");

    [Theory]
    [InlineData("string text = 5;")]
    [InlineData("Link(scope, logs);")]
    [InlineData("return 5;")]
    [InlineData("_ = new PrivateLinkScopedResource(\"link\", new() { LinkedResourceId = log });")]
    public async Task A_wrong_value_is_wrong_beside_code_that_does_not_bind(string statement)
        => Assert.Contains("AMPLS101", await IdsAsync(Start.Replace("\"global\"", "\"westeurope\"", StringComparison.Ordinal) + statement + "\n});"));

    /// <summary>Neither how often a loop runs nor what a method returns can be told before they are written.</summary>
    [Theory]
    [InlineData("for (var i = 0; i < 2 { _ = new PrivateLinkScopedResource($\"link{i}\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, LinkedResourceId = logs.Id }); }\n});")]
    [InlineData("for (var i = 0; ) { _ = new PrivateLinkScopedResource($\"link{i}\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, LinkedResourceId = logs.Id }); }\n});")]
    [InlineData("_ = new Workspace(\"others\", Args());\nWorkspaceArgs Args() { var args = new WorkspaceArgs { ResourceGroupName = \"monitoring\", Location return args; }\n});")]
    [InlineData("_ = new Workspace(\"others\", new()")]
    public async Task Nothing_is_certain_of_what_is_being_typed(string code)
        => Assert.DoesNotContain(await IdsAsync(Start + code), id => id is "AMPLS002" or "AMPLS203");

    /// <summary>What a list would be given can't be told while the compiler doesn't know its type.</summary>
    [Theory]
    [InlineData("Mising? first = null; first = ")]
    [InlineData("var first = Missing(); first = ")]
    public async Task Nothing_is_out_of_order_beside_a_type_that_does_not_bind(string declaration)
        => Assert.DoesNotContain(
            "AMPLS205",
            await IdsAsync(Start + """
                var apps = new Component("apps", new() { ResourceGroupName = "monitoring", Kind = "web", WorkspaceResourceId = logs.Id });

                """ + declaration + """
                new PrivateLinkScopedResource("first", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
                _ = new PrivateLinkScopedResource("second", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = apps.Id }, new() { DependsOn = { first } });
                });
                """));

    /// <summary>What decides about the end of a loop isn't counted yet.</summary>
    [Theory]
    [InlineData("for (var i = 0; i < all.Length; )")]
    [InlineData("for (var i = 0; i < all.ToList().Count; )")]
    [InlineData("var i = 0; while (i < 3)")]
    public async Task Nothing_is_created_twice_in_a_loop_that_does_not_count_yet(string loop)
        => Assert.Equal(["AMPLS113"], await IdsAsync(Start + "var all = new[] { logs };\n" + loop + " { _ = new PrivateLinkScopedResource($\"link{i}\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, LinkedResourceId = all[i].Id }); }\n});"));

    /// <summary>A loop that counts, in whichever way, is run.</summary>
    [Theory]
    [InlineData("for (var i = 0; i < 2; )", "i += 1;")]
    [InlineData("for (var i = 0; i < 2; )", "(i, _) = (i + 1, i);")]
    [InlineData("var i = 0; while (i < 2)", "Count(ref i); static void Count(ref int number) => number++;")]
    [InlineData("var i = 0; void Count() => i++; while (i < 2)", "Count();")]
    [InlineData("var names = new List<string> { \"a\", \"b\" }; var i = 0; while (i < names.Count)", "names.RemoveAt(0);")]
    public async Task A_loop_that_counts_is_run(string loop, string count)
        => Assert.Contains("AMPLS203", await IdsAsync(Start + loop + " { _ = new PrivateLinkScopedResource($\"link{i}\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, LinkedResourceId = logs.Id }); " + count + " }\n});"));

    /// <summary>A statement in which the last setting is being typed, or one about a variable that has been renamed just now.</summary>
    [Theory]
    [InlineData("args.PublicNetworkAccessForQuery")]
    [InlineData("args.PublicNetworkAccessForQuery;")]
    [InlineData("args.PublicNetworkAccessForQ")]
    [InlineData("args.PublicNetworkAccessForQuery = ")]
    [InlineData("args.PublicNetworkAccessForQuery = PublicNetworkAccessType.")]
    [InlineData("args.PublicNetworkAccessForQuery = \"Disa")]
    [InlineData("args.")]
    [InlineData("args")]
    [InlineData("arguments.PublicNetworkAccessForQuery = \"Disabled\";")]
    [InlineData("Close(argu);")]
    [InlineData("args.PublicNetworkAccessForQ args.Location = \"westeurope\";")]
    public async Task An_unfinished_statement_may_set_what_it_is_about(string statement)
        => Assert.DoesNotContain("AMPLS301", await IdsAsync(Start + $$"""
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
            var others = new Workspace("others", Others());
            _ = new PrivateLinkScopedResource("others", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = others.Id }, new() { DependsOn = { link } });
            });

            static WorkspaceArgs Others()
            {
                var args = new WorkspaceArgs { ResourceGroupName = "monitoring", PublicNetworkAccessForIngestion = "Disabled" };
                {{statement}}
                return args;
            }

            static void Close(WorkspaceArgs args) => args.PublicNetworkAccessForQuery = "Disabled";
            """));

    /// <summary>Any loop may end where a brace is missing.</summary>
    [Theory]
    [InlineData("foreach (var log in new[] { logs, logs })")]
    [InlineData("for (var i = 0; i < 2; i++)")]
    public async Task A_loop_without_its_brace_creates_nothing_twice(string loop)
        => Assert.Empty(await IdsAsync(Start + loop + """
             {
                Pulumi.Log.Info("linking");
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
            });
            """));

    /// <summary>In a method, the brace is taken from the class.</summary>
    [Fact]
    public async Task A_loop_of_a_method_without_its_brace_creates_nothing_twice()
        => Assert.Empty(await IdsAsync(Start + """
                Links.Create(scope, logs);
            });

            static class Links
            {
                public static void Create(PrivateLinkScope scope, Workspace logs)
                {
                    foreach (var name in new[] { "first", "second" })
                    {
                        Pulumi.Log.Info(name);
                    _ = new PrivateLinkScopedResource("link", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
                }
            }
            """));

    /// <summary>The last resource of a chain has another name now, which isn't used everywhere yet.</summary>
    [Theory]
    [InlineData("CustomResource last = scope;", "link")]
    [InlineData("CustomResource link = scope;", "last")]
    [InlineData("CustomResours last = scope;", "last")]
    public async Task The_order_is_not_known_beside_code_that_does_not_bind(string declaration, string assigned)
        => Assert.DoesNotContain(await IdsAsync("using Pulumi;\n" + Start + $$"""
            {{declaration}}
            foreach (var name in new[] { "logs", "others" })
            {
                {{assigned}} = new PrivateLinkScopedResource(name, new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = Get(name) }, new() { DependsOn = { last } });
            }
            static string Get(string name) => $"/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/monitoring/providers/Microsoft.OperationalInsights/workspaces/{name}";
            });
            """), id => id is "AMPLS205" or "AMPLS508");

    /// <summary>What a creation lacks may be what is typed next: it has a value that doesn't bind yet, or its initializer is to come.</summary>
    [Theory]
    [InlineData("_ = new PrivateDnsZoneGroup(\"zones\", new() { PrivateEndpointName = scope.N });\n});")]
    [InlineData("var args = new WorkspaceArgs\nargs.Location = \"westeurope\";\n_ = new Workspace(\"others\", args);\n});")]
    public async Task Nothing_is_required_of_what_is_being_typed(string code)
        => Assert.DoesNotContain("AMPLS002", await IdsAsync(Start + code));

    [Fact]
    public async Task A_wrong_value_is_wrong_at_once()
        => Assert.Equal(["AMPLS101"], await IdsAsync(Start.Replace("\"global\"", "\"westeurope\"", StringComparison.Ordinal) + "_ = new PrivateLinkScopedResource(\"link\", new() { "));

    [Fact]
    public async Task What_is_missing_is_missing_once_the_program_parses()
        => Assert.Equal(["AMPLS113", "AMPLS302"], await IdsAsync(Start + "});"));

    private static async Task<IEnumerable<string>> IdsAsync(string program)
    {
        var run = await AnalysisRun.WholeCompilationAsync("half-typed", EmptyProject.OfApplication.With([("Program.cs", program)]), new AmplsAnalyzer(), concurrent: false, TestContext.Current.CancellationToken);
        return run.Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id.StartsWith("AMPLS", StringComparison.Ordinal) && id != "AMPLS001").Order(StringComparer.Ordinal);
    }
}
