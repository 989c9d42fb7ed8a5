using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Oracle.Comparison;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Stacks;
using AmplsAnalyzers.Tests.Sampling;
using CsCheck;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AmplsAnalyzers.Tests.Oracle.Random;

/// <summary>However a stack is spelled, it is the same stack: to the dry run, to the rules, and when it runs.</summary>
public sealed class RandomProgramTests
{
    private const int SpellingsOfAModel = 2;

    /// <summary>The environment variable <c>AMPLS_RANDOM_PROGRAMS</c> sets another number.</summary>
    private static readonly int Programs = int.Parse(Environment.GetEnvironmentVariable("AMPLS_RANDOM_PROGRAMS") ?? "200", CultureInfo.InvariantCulture);

    [Fact]
    public Task EverySpellingIsTheSameStack()
        => Gen.Select(StackModel.Gen, Gen.Int, Gen.Int).CheckAsync(
            async sample =>
            {
                var (model, first, second) = sample;
                var one = await RunAsync(model, first);
                var other = await RunAsync(model, second);
                Assert.True(one.Stack == other.Stack, $"One:\n{one.Text}\nOther:\n{other.Text}\n{one.Stack}\n---\n{other.Stack}");
                Assert.Equal(one.Diagnostics, other.Diagnostics);
            },
            samples: Math.Max(1, Programs / SpellingsOfAModel));

    /// <summary>Messages use the program's own names, and a loop is one place for several findings: what every spelling shares is the rules that report.</summary>
    private static async Task<(string Text, string Stack, ImmutableArray<string> Diagnostics)> RunAsync(StackModel model, int seed)
    {
        var program = OracleProgram.Create($"seed {seed}", new Spelling(model, seed).Write());
        var text = string.Join("\n", program.Files.Select(file => file.Text));
        var comparison = await ProgramComparison.CompareAsync(program, TestContext.Current.CancellationToken);
        Assert.True(comparison.Findings.All(finding => finding.Outcome == Outcome.Predicted), $"{text}\n{string.Join("\n", comparison.Findings.Where(finding => finding.Outcome != Outcome.Predicted))}");

        var stack = Assert.Single(comparison.Predicted);
        var resources = stack.Resources.Where(resource => resource.Mode != ResourceMode.Component).Select(resource => $"{resource.Type} {resource.Name} {resource.Presence} {resource.Inputs}");
        var diagnostics = await comparison.Compilation.WithAnalyzers([new AmplsAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return (text, string.Join("\n", resources), [.. diagnostics.Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}
