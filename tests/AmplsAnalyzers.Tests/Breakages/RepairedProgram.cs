using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.CodeFixes;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Rules;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Topology;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>A program in an editor, whose user takes every fix that is offered.</summary>
internal sealed class RepairedProgram
{
    // An ingestion mode that restricts less than it seems is a choice.
    private static readonly ImmutableHashSet<string> Considerations = ["AMPLS116"];

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
        [.. typeof(ProgramFix).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(ProgramFix))).Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    private readonly ProjectId _project;
    private Solution _solution;
    private ImmutableArray<Diagnostic>? _diagnostics;

    public RepairedProgram(ProviderShape shape, params IEnumerable<(string Path, string Text)> files)
    {
        const string Usings = """
            global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
            global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
            """;
        CompilationFindings.RethrowsExceptions = true;
        _project = ProjectId.CreateNewId();
        using var workspace = new AdhocWorkspace();
        _solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            _project, VersionStamp.Default, "Program", "Program", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: shape.References));
        foreach (var (path, text) in files.Prepend(("Usings.cs", Usings)))
        {
            _solution = _solution.AddDocument(DocumentId.CreateNewId(_project), Path.GetFileName(path), text, filePath: path);
        }
    }

    /// <summary>True if one mistake may hide another, so that its fix brings that to light.</summary>
    public bool HasManyMistakes { get; init; }

    /// <summary>Rules that are off by default and on here.</summary>
    public ImmutableArray<string> AlsoOn
    {
        init
        {
            var project = _solution.GetProject(_project)!;
            _solution = _solution.WithProjectCompilationOptions(_project, project.CompilationOptions!.WithSpecificDiagnosticOptions(value.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Warn))));
        }
    }

    /// <summary>The titles and ids of the fixes that were taken.</summary>
    public List<string> Taken { get; } = [];

    public Task<IEnumerable<string>> ErrorsAsync() => ErrorsAsync(_solution);

    /// <summary>The diagnostics of all rules that are on.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync() => _diagnostics ??= await AnalyzeAsync(_solution);

    public async Task<ImmutableArray<(string Path, string Text)>> FilesAsync()
    {
        var files = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var document in _solution.GetProject(_project)!.Documents.Skip(1))
        {
            files.Add((document.FilePath!, (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString()));
        }

        return files.ToImmutable();
    }

    /// <summary>Takes fixes until none is offered, those for some rules first. Each must compile, remove its diagnostic and bring no other.</summary>
    public async Task TakeFixesAsync(params IReadOnlyList<string> firstIds)
    {
        while (await TakeFixAsync(firstIds))
        {
            Assert.True(Taken.Count < 40, $"No end of fixes: {string.Join("; ", Taken)}");
        }
    }

    /// <summary>The same with Fix All.</summary>
    public async Task TakeAllFixesAsync(FixAllScope scope, IReadOnlyList<string> firstIds)
    {
        while (await TakeFixAllAsync(scope, firstIds))
        {
            Assert.True(Taken.Count < 40, $"No end of fixes: {string.Join("; ", Taken)}");
        }
    }

    private static IEnumerable<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics, IReadOnlyList<string> firstIds)
        => diagnostics.OrderBy(diagnostic => firstIds.Contains(diagnostic.Id) ? firstIds.Index().First(id => id.Item == diagnostic.Id).Index : firstIds.Count);

    private async Task<bool> TakeFixAllAsync(FixAllScope scope, IReadOnlyList<string> firstIds)
    {
        var diagnostics = await AnalyzeAsync();
        foreach (var diagnostic in InOrder(diagnostics, firstIds))
        {
            foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                if (await OfferedAsync(fix, diagnostic) is not { } action)
                {
                    continue;
                }

                var document = _solution.GetDocument(diagnostic.Location.SourceTree)!;
                var context = new FixAllContext(document, fix, scope, action.EquivalenceKey!, [diagnostic.Id], new Known([.. diagnostics.Where(other => other.Id == diagnostic.Id)]), TestContext.Current.CancellationToken);
                var all = await fix.GetFixAllProvider()!.GetFixAsync(context);
                Assert.NotNull(all);
                var changed = WithParsedTexts(Assert.IsType<ApplyChangesOperation>(Assert.Single(await all.GetOperationsAsync(TestContext.Current.CancellationToken))).ChangedSolution);
                Assert.Empty(await ErrorsAsync(changed));
                (_solution, _diagnostics) = (changed, await AnalyzeAsync(changed));
                Taken.Add($"{diagnostic.Id} {action.Title}");
                return true;
            }
        }

        return false;
    }

    private async Task<bool> TakeFixAsync(IReadOnlyList<string> firstIds)
    {
        var diagnostics = await AnalyzeAsync();
        foreach (var diagnostic in InOrder(diagnostics, firstIds))
        {
            foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                if (await OfferedAsync(fix, diagnostic) is not { } action)
                {
                    continue;
                }

                var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
                var changed = WithParsedTexts(Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution);
                Assert.Empty(await ErrorsAsync(changed));
                var after = await AnalyzeAsync(changed);
                Assert.True(Count(after, diagnostic.Id) < Count(diagnostics, diagnostic.Id), $"{diagnostic.Id} is still there after '{action.Title}'.");
                Assert.True(HasManyMistakes || after.All(other => Count(after, other.Id) <= Count(diagnostics, other.Id) || IsUnavoidable(diagnostic, other)), $"'{action.Title}' brings {string.Join("; ", after)}");
                (_solution, _diagnostics) = (changed, after);
                Taken.Add($"{diagnostic.Id} {action.Title}");
                return true;
            }
        }

        return false;
    }

    // Whoever closes a workspace to queries, as its scope demands, learns who needs them. No other fix closes one without need.
    private static bool IsUnavoidable(Diagnostic repaired, Diagnostic brought)
        => repaired.Id == "AMPLS301"
            && brought.Id == "AMPLS304"
            && repaired.Properties[FindingProperties.Operations]!.Split(FindingProperties.Separator).Contains(nameof(Operation.Query), StringComparer.Ordinal)
            && repaired.GetMessage(CultureInfo.InvariantCulture).Split('\'') is [_, var closed, ..]
            && brought.GetMessage(CultureInfo.InvariantCulture).Contains($"nothing of '{closed}'", StringComparison.Ordinal);

    private static int Count(ImmutableArray<Diagnostic> diagnostics, string id) => diagnostics.Count(diagnostic => diagnostic.Id == id);

    private async Task<CodeAction?> OfferedAsync(CodeFixProvider fix, Diagnostic diagnostic)
    {
        CodeAction? offered = null;
        var document = _solution.GetDocument(diagnostic.Location.SourceTree)!;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered ??= action, TestContext.Current.CancellationToken));
        return offered;
    }

    private static Solution WithParsedTexts(Solution solution)
    {
        foreach (var document in solution.Projects.SelectMany(project => project.Documents))
        {
            solution = document.TryGetText(out var text) ? solution.WithDocumentText(document.Id, text) : solution;
        }

        return solution;
    }

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Solution solution)
    {
        var compilation = await solution.GetProject(_project)!.GetCompilationAsync(TestContext.Current.CancellationToken);
        var diagnostics = await compilation!.WithAnalyzers([new AmplsAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.Where(diagnostic => !Considerations.Contains(diagnostic.Id)).OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan)];
    }

    private async Task<IEnumerable<string>> ErrorsAsync(Solution solution)
    {
        var compilation = await solution.GetProject(_project)!.GetCompilationAsync(TestContext.Current.CancellationToken);
        return compilation!.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
