using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmplsAnalyzers.Tests.Fixes;

/// <summary>A test of a fix under all rules, but for those that ask for something that a short program leaves out on purpose.</summary>
/// <typeparam name="TFix">The fix.</typeparam>
internal sealed class FixTest<TFix> : CodeFixTest<AmplsAnalyzer, TFix>
    where TFix : CodeFixProvider, new()
{
    // A scope without resources, without a network, one that restricts less than it seems; an endpoint without DNS; a component without a workspace.
    private static readonly string[] Unasked = ["AMPLS112", "AMPLS113", "AMPLS116", "AMPLS611", "AMPLS706"];

    public FixTest() => CompilationFindings.RethrowsExceptions = true;

    public override Task RunAsync(CancellationToken cancellationToken = default)
    {
        foreach (var id in Unasked.Where(id => !TestState.Sources.Any(source => source.Content.Contains($"{{|{id}:", StringComparison.Ordinal))))
        {
            SpecificDiagnosticOptions[id] = ReportDiagnostic.Suppress;
        }

        return base.RunAsync(cancellationToken);
    }
}
