using System.Globalization;
using AmplsAnalyzers.Oracle.Comparison;
using Xunit;

namespace AmplsAnalyzers.Tests.Oracle;

/// <summary>What the dry run predicts of a program is what the program does when it runs.</summary>
public sealed class OracleTests(ProgramSuite suite) : IClassFixture<ProgramSuite>
{
    public static TheoryData<string> Programs => [.. ProgramSuite.Programs.Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void ItPredictsWhatTheProgramRegisters(string program)
    {
        Assert.True(suite.Comparisons.TryGetValue(program, out var comparison), suite.Failures.GetValueOrDefault(program));
        Assert.NotEqual(0, comparison.Resources);
        Assert.Empty(comparison.Findings.Where(finding => finding.Outcome == Outcome.Wrong).Select(finding => finding.ToString()));
    }

    /// <summary>The counts are in <c>Programs/unknown.txt</c>. They may only fall; a lower one has to be written down, so that it stays.</summary>
    [Fact]
    public void ItKnowsNoLessThanBefore()
    {
        var known = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Programs", "unknown.txt"))
            .Select(line => line.Split(": "))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        var actual = suite.Comparisons.Values
            .Select(comparison => (comparison.Program.Name, Counts: UnknownCounts(comparison)))
            .Where(program => program.Counts.Length > 0)
            .ToDictionary(program => program.Name, program => program.Counts, StringComparer.Ordinal);

        var differences = known.Keys.Union(actual.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(program => known.GetValueOrDefault(program) != actual.GetValueOrDefault(program))
            .Select(program => $"{program}: {actual.GetValueOrDefault(program) ?? "none"} (was {known.GetValueOrDefault(program) ?? "none"})");
        Assert.Empty(differences);
    }

    [Fact]
    public void ItPredictsNearlyAllThatHasNoOutsideInput()
    {
        var figures = Figures.Of([.. suite.Comparisons.Values.Where(comparison => !comparison.Program.Name.StartsWith(ProgramSuite.WithOutsideInput, StringComparison.Ordinal))]);
        TestContext.Current.SendDiagnosticMessage($"The oracle, all programs: {Figures.Of([.. suite.Comparisons.Values])}");
        TestContext.Current.SendDiagnosticMessage($"The oracle, without outside input: {figures}");

        Assert.Equal(0, figures.Wrong);
        Assert.True(figures.Predicted >= 0.98 * figures.Inputs, figures.ToString());
    }

    private static string UnknownCounts(ProgramComparison comparison)
        => string.Join(", ", comparison.Findings.Where(finding => finding.Outcome == Outcome.Unknown)
            .GroupBy(finding => finding.Reason)
            .OrderBy(reason => reason.Key)
            .Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Key} {reason.Count()}")));
}
