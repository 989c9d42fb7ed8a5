using AmplsAnalyzers.Oracle.Comparison;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Tests.Sampling;
using CsCheck;
using Xunit;

namespace AmplsAnalyzers.Tests.Builders.Execution;

/// <summary>Whatever the options: no rule speaks of what a builder makes, and the dry run predicts it as it is made.</summary>
public sealed class OptionTests
{
    private static readonly string[] OfAChosenMode = ["AMPLS106", "AMPLS111", "AMPLS116"];

    // Open members of a private-only scope, and what the frame has besides.
    private static readonly string[] OfTheMembers = ["AMPLS301", "AMPLS306", "AMPLS117", "AMPLS209"];

    [Fact]
    public Task Rules_are_silent_and_the_dry_run_is_right()
        => RandomChain.Gen.CheckAsync(
            async chain =>
            {
                var program = Programs.In(chain.Shape, chain.Text);
                var reported = await program.AnalyzeAsync(TestContext.Current.CancellationToken);
                Assert.True(reported.All(IsAllowed), $"{chain.Text}\n{string.Join("\n", reported)}");

                var comparison = await ProgramComparison.CompareAsync(OracleProgram.Create(chain.Shape, program.Files), TestContext.Current.CancellationToken);
                var wrong = comparison.Findings.Where(finding => finding.Outcome == Outcome.Wrong).ToList();
                Assert.True(wrong.Count == 0, $"{chain.Text}\n{string.Join("\n", wrong)}");

                bool IsAllowed(string diagnostic)
                    => diagnostic.EndsWith("\"Create\"", StringComparison.Ordinal) ? OfAChosenMode.Contains(diagnostic[..8], StringComparer.Ordinal)
                        : chain.IsPrivateOnly && OfTheMembers.Contains(diagnostic[..8], StringComparer.Ordinal);
            },
            samples: 40);
}
