using System.Collections.Immutable;
using AmplsAnalyzers.Configuration;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AmplsAnalyzers.Tests.Robustness;

/// <summary>What was found before an edit still holds after most edits. After the others everything is looked at anew, and says what a new editor would.</summary>
public sealed class EarlierRunTests
{
    private static readonly ImmutableArray<(string Path, string Text)> Program =
    [
        ("/0/Program.cs", "return await Pulumi.Deployment.RunAsync(() => { Company.Monitoring.Create(); });"),
        ("/0/Monitoring.cs", """
            using Pulumi.AzureNative.Monitor;
            using Pulumi.AzureNative.Monitor.Inputs;

            namespace Company;

            internal static class Monitoring
            {
                public static void Create()
                {
                    var group = new Pulumi.AzureNative.Resources.ResourceGroup("group");
                    new PrivateLinkScope("scope", new()
                    {
                        ResourceGroupName = group.Name,
                        Location = Regions.Late ?? "home".Region(),
                        AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = (int)Mode.Open == 1 ? "Open" : "Opne", QueryAccessMode = Regions.Mode },
                    });
                }

                private static string Region(this object place) => "westeurope";
            }
            """),
        ("/0/Regions.cs", """
            namespace Company;

            internal static class Regions
            {
                public const string Mode = "Open";
                public static string? Late;

                public static int Count(string text)
                {
                    return text.Length;
                }
            }
            """),
        ("/0/Other.cs", """
            namespace Company;

            internal enum Mode { Closed, Open }

            internal static class Other
            {
                private static int s_count = 1;

                /// <summary>Counts.</summary>
                public static int Count(string text)
                {
                    return text.Length + s_count;
                }

                public static int Twice(string text) => 2 * Count(text);
            }
            """),
    ];

    static EarlierRunTests() => CompilationFindings.RethrowsExceptions = true;

    [Theory]
    [InlineData("return text.Length + s_count;", "var all = text.Length; return all;")]
    [InlineData("return text.Length + s_count;", "return text.")]
    [InlineData("=> 2 * Count(text)", "=> Count(text) + Count(text)")]
    [InlineData("s_count = 1", "s_count = 2")]
    [InlineData("Counts.", "Counts the characters.")]
    public async Task HoldsAfterAnEditInsideOfAMemberElsewhere(string old, string @new) => Assert.True(await HoldsAfterAsync("/0/Other.cs", old, @new));

    [Theory]
    // A file that the dry run looked into.
    [InlineData("/0/Monitoring.cs", "westeurope", "global")]
    [InlineData("/0/Monitoring.cs", "westeurope", "westus")]
    [InlineData("/0/Program.cs", "Company.Monitoring.Create();", "")]
    // Constants, also those of enums.
    [InlineData("/0/Regions.cs", "Mode = \"Open\"", "Mode = \"Opne\"")]
    [InlineData("/0/Other.cs", "Closed, Open", "Open, Closed")]
    // A field that got its first value.
    [InlineData("/0/Regions.cs", "Late;", "Late = \"global\";")]
    // An overload that fits better.
    [InlineData("/0/Other.cs", "public static int Twice", "public static string Region(this string place) => \"global\"; public static int Twice")]
    // A name that means something else now.
    [InlineData("/0/Other.cs", "internal enum Mode", "internal static class PrivateLinkScope { } internal enum Mode")]
    [InlineData("/0/Other.cs", "namespace Company;", "global using PrivateLinkScope = System.Text.StringBuilder; namespace Company;")]
    // Another stack, a test.
    [InlineData("/0/Other.cs", "return text.Length + s_count;", "_ = Pulumi.Deployment.RunAsync(() => Monitoring.Create()); return 1;")]
    [InlineData("/0/Other.cs", "return text.Length + s_count;", "Pulumi.Automation.PulumiFn program = null!; return 1;")]
    // Another entry point.
    [InlineData("/0/Other.cs", "public static int Twice(string text)", "public static int Main(string text)")]
    public async Task HoldsNoMoreAfterAnEditThatMayMatter(string file, string old, string @new) => Assert.False(await HoldsAfterAsync(file, old, @new));

    /// <summary>Whether a scope in a private field is connected by others is a question to all parts of its class.</summary>
    [Fact]
    public async Task HoldsNoMoreAfterAnEditOfAnotherPartOfALibrarysClass()
    {
        var project = EmptyProject.OfLibrary.With(
        [
            ("/0/Monitored.cs", """
                using Pulumi.AzureNative.Monitor;
                using Pulumi.AzureNative.Monitor.Inputs;

                public partial class Monitored : Pulumi.ComponentResource
                {
                    private readonly PrivateLinkScope _scope;

                    public Monitored(string name) : base("company:monitored", name)
                        => _scope = new(name, new() { ResourceGroupName = "monitoring", Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" } });
                }
                """),
            ("/0/Monitored.Names.cs", "public partial class Monitored { public object Name() { return 1; } }"),
        ]);
        var analyzer = new AmplsAnalyzer();
        Assert.Contains((await AnalysisRun.DocumentScopeAsync("before", project, analyzer, TestContext.Current.CancellationToken)).Diagnostics, diagnostic => diagnostic.Id == "AMPLS113");

        project = Edited(project, "/0/Monitored.Names.cs", "return 1;", "return _scope.Name;");

        await ExpectWhatANewEditorShowsAsync(analyzer, project);
    }

    [Fact]
    public async Task HoldsNoMoreForOtherFiles()
    {
        Assert.False(await HoldsAfterAsync(project => project.AddDocument("More.cs", "internal static class More { }", filePath: "/0/More.cs").Project));
        Assert.False(await HoldsAfterAsync(project => project.RemoveDocument(project.Documents.Single(document => document.FilePath == "/0/Other.cs").Id)));
    }

    [Fact]
    public async Task HoldsNoMoreForAnotherCompilation()
    {
        Assert.False(await HoldsAfterAsync(project => project.WithCompilationOptions(project.CompilationOptions!.WithOutputKind(OutputKind.DynamicallyLinkedLibrary))));
        Assert.False(await HoldsAfterAsync(project => project.RemoveMetadataReference(project.MetadataReferences[^1])));
    }

    [Fact]
    public async Task HoldsNoMoreForAnotherConfiguration()
        => Assert.False(await HoldsAfterAsync(project => project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From("root = true\n[*.cs]\nampls_clowd = public\n"), filePath: "/0/.editorconfig").Project));

    /// <summary>The configuration of others is none of ours.</summary>
    [Fact]
    public async Task HoldsForTheConfigurationOfOthers()
    {
        var (analyzer, project) = await AnalyzedAsync();
        project = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From("root = true\n[*.cs]\nother_key = 1\n"), filePath: "/0/.editorconfig").Project;
        await ExpectWhatANewEditorShowsAsync(analyzer, project);
    }

    [Fact]
    public async Task HoldsOverManyEdits()
    {
        var runs = new EarlierRuns();
        var project = EmptyProject.OfApplication.With(Program);
        await FindAsync(runs, project);
        for (var edit = 0; edit < 5; edit++)
        {
            project = Edited(project, "/0/Other.cs", "text.Length", "1 + text.Length");
            Assert.True(await HoldsAsync(runs, project));
        }

        Assert.False(await HoldsAsync(runs, Edited(project, "/0/Other.cs", "Closed, Open", "Open, Closed")));
    }

    private static Task<bool> HoldsAfterAsync(string file, string old, string @new) => HoldsAfterAsync(project => Edited(project, file, old, @new));

    private static async Task<bool> HoldsAfterAsync(Func<Project, Project> edit)
    {
        var (analyzer, project) = await AnalyzedAsync();
        await ExpectWhatANewEditorShowsAsync(analyzer, edit(project));

        var runs = new EarlierRuns();
        await FindAsync(runs, project);
        return await HoldsAsync(runs, edit(project));
    }

    private static async Task<(AmplsAnalyzer Analyzer, Project Project)> AnalyzedAsync()
    {
        var analyzer = new AmplsAnalyzer();
        var project = EmptyProject.OfApplication.With(Program);
        Assert.NotEmpty((await AnalysisRun.DocumentScopeAsync("before", project, analyzer, TestContext.Current.CancellationToken)).Diagnostics);
        return (analyzer, project);
    }

    private static async Task ExpectWhatANewEditorShowsAsync(AmplsAnalyzer analyzer, Project project)
    {
        var live = await AnalysisRun.DocumentScopeAsync("live", project, analyzer, TestContext.Current.CancellationToken);
        var anew = await AnalysisRun.DocumentScopeAsync("anew", project, new AmplsAnalyzer(), TestContext.Current.CancellationToken);
        Assert.Equal(anew.Diagnostics.Select(AnalysisRun.Identity), live.Diagnostics.Select(AnalysisRun.Identity));
    }

    private static Project Edited(Project project, string file, string old, string @new)
    {
        var document = project.Documents.Single(document => document.FilePath == file);
        Assert.True(document.TryGetText(out var text));
        var at = text.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.NotEqual(-1, at);
        return document.WithText(text.Replace(at, old.Length, @new)).Project;
    }

    private static async Task FindAsync(EarlierRuns runs, Project project)
    {
        var compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        _ = new CompilationFindings(compilation, ConfigurationOf(project), runs).In(compilation.SyntaxTrees.First(), TestContext.Current.CancellationToken).ToList();
    }

    private static async Task<bool> HoldsAsync(EarlierRuns runs, Project project)
        => runs.Find((await project.GetCompilationAsync(TestContext.Current.CancellationToken))!, ConfigurationOf(project), TestContext.Current.CancellationToken) is not null;

    private static ProgramConfiguration ConfigurationOf(Project project) => new(project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
}
