using System.Globalization;
using AmplsAnalyzers.Oracle.Comparison;
using AmplsAnalyzers.Oracle.Programs;
using AmplsAnalyzers.Tests.Sampling;
using Xunit;

namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>
/// The correct programs of the suite, each with one mistake somewhere. Every fix that is offered removes its diagnostic, brings no other and compiles; where the fix
/// knows the one right value, the stack is what it was; and the fixed program runs.
/// </summary>
public sealed class SuiteBreakageTests
{
    /// <summary>The environment variable <c>AMPLS_SUITE_BREAKAGES</c> sets another number.</summary>
    private static readonly int Slips = int.Parse(Environment.GetEnvironmentVariable("AMPLS_SUITE_BREAKAGES") ?? "60", CultureInfo.InvariantCulture);

    private const int MaxFailures = 10;

    [Fact]
    public async Task AnyProgramIsRepaired()
    {
        var random = RepeatableSampling.Random;
        var repaired = 0;
        var failures = new List<string>();
        for (var i = 0; i < Slips && failures.Count < MaxFailures; i++)
        {
            if (await BrokenProgram.DrawAsync(random) is not { } broken)
            {
                continue;
            }

            try
            {
                repaired += await RepairAsync(broken) ? 1 : 0;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failures.Add($"{broken}: {exception.Message}");
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{repaired} of {Slips} programs were broken and repaired.");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
        Assert.NotEqual(0, repaired);
    }

    /// <summary>False where nobody sees the mistake, or no fix is offered.</summary>
    private static async Task<bool> RepairAsync(BrokenProgram broken)
    {
        var program = new RepairedProgram(broken.Shape, broken.Files);
        if ((await program.ErrorsAsync()).Any())
        {
            return false;
        }

        var diagnostics = await program.AnalyzeAsync();
        await program.TakeFixesAsync();
        if (program.Taken.Count == 0)
        {
            return false;
        }

        var files = await program.FilesAsync();
        if ((await program.AnalyzeAsync()).IsEmpty && diagnostics.All(diagnostic => Slip.Undone.Contains(diagnostic.Id)))
        {
            Assert.Equal(BreakageTests.StackOf(broken.Shape, broken.Program.Files), BreakageTests.StackOf(broken.Shape, files), StringComparer.OrdinalIgnoreCase);
        }

        var comparison = await ProgramComparison.CompareAsync(OracleProgram.Create(broken.Program.Name, files), TestContext.Current.CancellationToken);
        Assert.NotEqual(0, comparison.Resources);
        Assert.DoesNotContain(comparison.Findings, finding => finding.Outcome == Outcome.Wrong);
        return true;
    }
}
