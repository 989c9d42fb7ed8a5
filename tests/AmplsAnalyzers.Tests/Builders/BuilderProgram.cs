using System.Collections.Immutable;
using System.Text;
using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AmplsAnalyzers.Tests.Builders;

/// <summary>A program with a scope builder, compiled as strictly as a project can ask for: all warnings, documentation checked, and no newer C# than the generated code may need.</summary>
internal sealed record BuilderProgram(ProviderShape Shape, params ImmutableArray<(string Path, string Text)> Files)
{
    // As the SDK has it: Pulumi's packages are built for an older .NET than the program.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Unified = ImmutableDictionary<string, ReportDiagnostic>.Empty
        .Add("CS1701", ReportDiagnostic.Suppress)
        .Add("CS1702", ReportDiagnostic.Suppress);

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp10;

    public static BuilderProgram Of(ProviderShape shape, string text) => new(shape, ("Program.cs", text));

    public ImmutableArray<string> PreprocessorSymbols { get; init; } = [];

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose, preprocessorSymbols: PreprocessorSymbols);

    /// <summary>The program as the generator finds it.</summary>
    public CSharpCompilation Source => CSharpCompilation.Create(
        "Program",
        Files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path, Encoding.UTF8)),
        Shape.References,
        new CSharpCompilationOptions(
            Files.Any(file => file.Text.Contains("Deployment.RunAsync", StringComparison.Ordinal)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: Unified));

    public CSharpCompilation Compile() => Source.WithGenerated(new PrivateLinkScopeBuilderGenerator());

    /// <summary>The errors and warnings of the program and of what was generated.</summary>
    public IEnumerable<Diagnostic> CompilerMessages => Compile().GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>The builders, by their files' names.</summary>
    public ImmutableSortedDictionary<string, string> Generated => Compile().SyntaxTrees
        .Where(tree => tree.FilePath.EndsWith(GeneratedBuilder.FileEnding, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(tree => Path.GetFileName(tree.FilePath), tree => tree.ToString(), StringComparer.Ordinal);

    /// <summary>What the analyzers say, as <c>AMPLS101 Program.cs:12 "text"</c>. Rules that are off by default are off.</summary>
    public async Task<ImmutableArray<string>> AnalyzeAsync(CancellationToken cancellationToken)
    {
        var crashes = new List<Exception>();
        var compilation = Compile();
        Assert.Empty(compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        CompilationFindings.RethrowsExceptions = true;
        var driver = compilation.WithAnalyzers([new AmplsAnalyzer(), new ScopeBuilderAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => crashes.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = await driver.GetAnalyzerDiagnosticsAsync(cancellationToken);
        Assert.Empty(crashes);
        return
        [
            .. from diagnostic in diagnostics
               let place = diagnostic.Location
               orderby place.GetLineSpan().Path, place.SourceSpan.Start, diagnostic.Id
               select $"{diagnostic.Id} {Path.GetFileName(place.GetLineSpan().Path)} \"{place.SourceTree!.GetText(cancellationToken).ToString(place.SourceSpan)}\"",
        ];
    }

    /// <summary>The only builder.</summary>
    public string Builder => Assert.Single(Generated).Value;
}
