using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Evaluation;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Tests.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplsAnalyzers.Tests.Metamorphic;

/// <summary>What the product makes of a program.</summary>
/// <param name="Compiled">The program.</param>
/// <param name="Stacks">The stacks of its dry run, as text.</param>
/// <param name="Diagnostics">What all rules say, those too that are off by default.</param>
internal sealed record Observation(ProgramCompilation Compiled, string Stacks, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly ImmutableDictionary<string, ReportDiagnostic> s_severities =
        new AmplsAnalyzer().SupportedDiagnostics.ToImmutableDictionary(descriptor => descriptor.Id, _ => ReportDiagnostic.Warn, StringComparer.Ordinal);

    public static async Task<Observation> OfAsync(OracleProgram program, CancellationToken cancellationToken)
    {
        var compiled = ProgramCompilation.Compile(program);
        var compilation = compiled.Compilation.WithOptions(compiled.Compilation.Options.WithSpecificDiagnosticOptions(s_severities));
        var stacks = DryRun.Run(compilation, cancellationToken).Select(StackText.Of).Order(StringComparer.Ordinal);
        var diagnostics = await compilation.WithAnalyzers([new AmplsAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellationToken);
        return new Observation(compiled, Renaming.Undone(string.Join("\n---\n", stacks)), diagnostics);
    }

    /// <summary>What the diagnostics of the program and those of the same program written differently disagree on.</summary>
    public IEnumerable<string> Differences(RewrittenProgram rewritten, Observation after)
    {
        var open = after.Diagnostics.ToList();
        foreach (var diagnostic in Diagnostics)
        {
            var same = open.Find(candidate => Message(candidate) == Message(diagnostic) && IsAt(candidate.Location, diagnostic.Location, rewritten)
                && diagnostic.AdditionalLocations.All(location => candidate.AdditionalLocations.Any(other => IsAt(other, location, rewritten) || IsNewCall(other))));
            if (same is null || !open.Remove(same))
            {
                yield return $"- {Text(diagnostic)}";
            }
        }

        foreach (var diagnostic in open)
        {
            yield return $"+ {Text(diagnostic)}";
        }
    }

    // Of the calls that lead to a creation the nearest is shown.
    private static bool IsNewCall(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan).Contains(Extraction.Name, StringComparison.Ordinal);

    private static string Text(Diagnostic diagnostic) => string.Join("\n    also ", diagnostic.AdditionalLocations.Select(location => location.GetLineSpan().ToString()).Prepend(diagnostic.ToString()));

    private static string Message(Diagnostic diagnostic) => Renaming.Undone($"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    private static bool IsAt(Location location, Location original, RewrittenProgram rewritten)
        => location.SourceTree?.FilePath is { } path && path == original.SourceTree?.FilePath && rewritten.PlacesOf(path, original.SourceSpan.Start).Contains(location.SourceSpan.Start);
}
