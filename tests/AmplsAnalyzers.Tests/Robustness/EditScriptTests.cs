using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Sampling;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AmplsAnalyzers.Tests.Robustness;

/// <summary>
/// Somebody types a file of a program, and the editor asks for its diagnostics after each edit. One analyzer lives through it all; what it says is what a new one says of
/// the same text.
/// </summary>
public sealed class EditScriptTests
{
    /// <summary>Edits of one script.</summary>
    private const int Edits = 20;

    /// <summary>The environment variable <c>AMPLS_EDIT_SCRIPTS</c> sets another number.</summary>
    private static readonly int Scripts = int.Parse(Environment.GetEnvironmentVariable("AMPLS_EDIT_SCRIPTS") ?? "40", CultureInfo.InvariantCulture);

    private static readonly Gen<Script> GenScript = Gen.Select(
        Gen.Int[0, SeedPrograms.All.Length - 1], Gen.Int.Positive, Gen.Int[0, 20_000].Array[Edits],
        (program, file, positions) => new Script(SeedPrograms.All[program], file, positions.Order().ToArray()));

    static EditScriptTests() => CompilationFindings.RethrowsExceptions = true;

    [Fact]
    public Task EveryEditShowsWhatANewEditorWould() => GenScript.CheckAsync(TypeAsync, Scripts);

    /// <summary>Most seeds are correct. This one shows that what is compared isn't silence.</summary>
    [Fact]
    public async Task WhatIsTypedShowsItsMistakes() => Assert.NotEmpty(await TypeAsync(new Script(SeedPrograms.Misconfigured, File: 0, [0, 200])));

    private static async Task<ImmutableArray<Diagnostic>> TypeAsync(Script script)
    {
        var shown = ImmutableArray<Diagnostic>.Empty;
        var analyzer = new AmplsAnalyzer();
        var (path, text) = script.Program.Files[script.File % script.Program.Files.Length];
        var project = EmptyProject.OfApplication.With(script.Program.Files);
        var edited = project.Documents.Single(document => document.FilePath == path).Id;
        foreach (var position in script.Positions.Select(position => position % (text.Length + 1)).Order().Append(text.Length))
        {
            project = project.GetDocument(edited)!.WithText(SourceText.From(text[..position])).Project;
            var live = await AnalysisRun.DocumentScopeAsync("live", project, analyzer, CancellationToken.None);

            var files = script.Program.Files.Select(file => file.Path == path ? (path, text[..position]) : file);
            var anew = await AnalysisRun.WholeCompilationAsync("anew", EmptyProject.OfApplication.With(files), new AmplsAnalyzer(), concurrent: false, CancellationToken.None);
            Assert.Equal(anew.Diagnostics.Select(AnalysisRun.Identity).Order(StringComparer.Ordinal), live.Diagnostics.Select(AnalysisRun.Identity).Order(StringComparer.Ordinal));
            shown = live.Diagnostics;
        }

        return shown;
    }

    private sealed record Script(OracleProgram Program, int File, int[] Positions)
    {
        public override string ToString() => $"{Program.Name}, file {File % Program.Files.Length}, up to {string.Join(", ", Positions)}";
    }
}
