using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Testing;

/// <summary>
/// A test of an analyzer and a fix on one program. Besides what <see cref="AnalyzerTest{TAnalyzer}"/> checks, the fix is applied to one diagnostic after the other
/// and as Fix All in a document, the project and a solution that has the program twice. Each way must lead to the stated program, each step must compile and remove its diagnostic without
/// a new one, what it writes must be formatted, and only stated files may change.
/// </summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TCodeFix">The fix.</typeparam>
public class CodeFixTest<TAnalyzer, TCodeFix> : AnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>The fixed program if it is a single file, with markup for the diagnostics that stay. Equal to the test code if no fix must be offered.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>The fixed program. A file that is not listed must not change.</summary>
    public ProjectState FixedState { get; } = new();

    /// <summary>The result of Fix All where it differs from fixing one by one.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <inheritdoc cref="BatchFixedCode"/>
    public ProjectState BatchFixedState { get; } = new();

    /// <summary>Which of the offered actions is applied, by its position. 0 is what <c>dotnet format</c> applies.</summary>
    public int CodeActionIndex { get; set; }

    /// <summary>Which of the offered actions is applied, by its equivalence key.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>The title of the action that is applied first.</summary>
    public string? CodeActionTitle { get; set; }

    /// <summary>How many single fixes lead to the fixed program. By default at most as many as there are fixable diagnostics.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How often Fix All must be applied. By default once for each id, and once more for each further file in document scope.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (FixedState.Sources.Count == 0)
        {
            throw new AnalyzerTestException("The test states no fixed program. If no fix must be offered, set FixedCode to the test code.");
        }

        await base.RunAsync(cancellationToken).ConfigureAwait(false);

        var analyzer = new TAnalyzer();
        var before = Parse(TestState, analyzer);
        var verification = new CodeFixVerification(
            new TCodeFix(),
            new DiagnosticVerification(analyzer, CompilerDiagnostics),
            new CodeActionChoice(CodeActionIndex, CodeActionEquivalenceKey, CodeActionTitle));
        var solution = TestProject.Create(before, Settings).Solution;

        var fixedProgram = Inherit(Parse(FixedState, analyzer), before);
        await verification.FixOneByOneAsync(solution, fixedProgram, NumberOfIncrementalIterations, cancellationToken).ConfigureAwait(false);

        var batchFixedProgram = BatchFixedState.Sources.Count == 0 ? fixedProgram : Inherit(Parse(BatchFixedState, analyzer), before);
        await verification.FixAllAsync(solution, FixAllScope.Document, batchFixedProgram, NumberOfFixAllIterations, cancellationToken).ConfigureAwait(false);
        await verification.FixAllAsync(solution, FixAllScope.Project, batchFixedProgram, NumberOfFixAllIterations, cancellationToken).ConfigureAwait(false);
        await verification.FixAllAsync(TestProject.AddTwin(solution, before, Settings), FixAllScope.Solution, batchFixedProgram, NumberOfFixAllIterations, cancellationToken).ConfigureAwait(false);
    }

    private static ExpectedProgram Inherit(ExpectedProgram program, ExpectedProgram before)
    {
        var stated = program.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return program with
        {
            Files = [.. program.Files, .. before.Files.Where(f => !stated.Contains(f.Path))],
            Diagnostics = [.. program.Diagnostics, .. before.Diagnostics.Where(d => !stated.Contains(d.Locations[0].Path))],
        };
    }
}
