using System.Collections.Immutable;
using System.Text;
using AmplsAnalyzers.Builders;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace AmplsAnalyzers.Tests.Samples;

/// <summary>The source files of a whole program, by their paths in its folder: one of the repository's samples, or of the programs for tests.</summary>
internal sealed record Sample(string Name, ImmutableSortedDictionary<string, string> Files)
{
    // What the SDK adds for ImplicitUsings.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // As the SDK has it: Pulumi's packages are built for an older .NET than the sample.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Unified = ImmutableDictionary<string, ReportDiagnostic>.Empty
        .Add("CS1701", ReportDiagnostic.Suppress)
        .Add("CS1702", ReportDiagnostic.Suppress);

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    /// <summary>The provider that the sample is written for.</summary>
    public ProviderShape Shape { get; init; } = ProviderShape.V3;

    /// <summary>Severities as a user's project sets them; also the way to switch on a rule that is off by default.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>The sample as it was when the tests were built.</summary>
    public static Sample Load(string name) => LoadFrom(Path.Combine("samples", name));

    /// <summary>The program in a folder of the tests' output.</summary>
    public static Sample LoadFrom(string place)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, place);
        var files = from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                    select KeyValuePair.Create(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path));
        return new Sample(Path.GetFileName(place), files.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    /// <summary>The sample with one passage written differently. The passage must be there once.</summary>
    public Sample With(string file, string passage, string replacement)
    {
        var text = Files[file];
        var start = text.IndexOf(passage, StringComparison.Ordinal);
        Assert.True(start >= 0 && text.IndexOf(passage, start + 1, StringComparison.Ordinal) < 0, $"{file} does not have this passage exactly once: {passage}");
        return this with { Files = Files.SetItem(file, text.Replace(passage, replacement, StringComparison.Ordinal)) };
    }

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        Name,
        [
            .. Files.Select(file => CSharpSyntaxTree.ParseText(file.Value, ParseOptions, file.Key, Encoding.UTF8)),
            CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions, "obj/GlobalUsings.g.cs", Encoding.UTF8),
        ],
        Shape.References,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: Unified.AddRange(Severities)))
        .WithGenerated(new PrivateLinkScopeBuilderGenerator());

    /// <summary>The compiler's own errors and warnings.</summary>
    public IEnumerable<Diagnostic> CompilerMessages => Compile().GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>What the analyzer says, by file and place.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(DiagnosticAnalyzer analyzer)
    {
        var crashes = new List<Exception>();
        var driver = Compile().WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => crashes.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = await driver.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(crashes);
        return [.. diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>Whatever the analyzer says in a build, it must also say in a serial one, to an IDE that asks file by file, and for any order of the files.</summary>
    public async Task VerifyAllWaysAsync<TAnalyzer>()
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var diagnostics = (await AnalyzeAsync(new TAnalyzer())).ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal);
        var test = new AnalyzerTest<TAnalyzer> { Shape = Shape, LanguageVersion = LanguageVersion.Latest };
        foreach (var (path, text) in Files)
        {
            test.TestState.Sources.Add((path, WithMarkup(text, diagnostics[path])));
        }

        await test.RunAsync();
    }

    /// <summary>Runs the program under mocks, and returns what it registered.</summary>
    /// <exception cref="Exception">Whatever the program fails with.</exception>
    public async Task<ImmutableArray<RegisteredResource>> RunAsync()
    {
        using var image = new MemoryStream();
        var emitted = MockedProgram.Of(Compile()).Emit(image, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;

        return await MockedProgram.RunAsync(new ShapeLoadContext(Shape).LoadFromStream(image));
    }

    private static string WithMarkup(string text, IEnumerable<Diagnostic> diagnostics)
        => diagnostics.OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start).Aggregate(text, (marked, diagnostic) =>
        {
            var span = diagnostic.Location.SourceSpan;
            return $"{marked[..span.Start]}{{|{diagnostic.Id}:{marked[span.Start..span.End]}|}}{marked[span.End..]}";
        });
}
