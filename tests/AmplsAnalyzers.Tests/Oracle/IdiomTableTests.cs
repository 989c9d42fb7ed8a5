using System.Text.RegularExpressions;
using Xunit;

namespace AmplsAnalyzers.Tests.Oracle;

/// <summary>The table of idioms beside the programs names programs that are there, one at least for each idiom.</summary>
public sealed partial class IdiomTableTests
{
    private static readonly string[] Rows =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Programs", "README.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| idiom |", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Every_program_of_the_table_is_in_the_suite()
    {
        var suite = ProgramSuite.Programs.Select(program => program.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Rows.SelectMany(ProgramsOf).Except(suite, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_idiom_says_what_becomes_of_it_and_has_a_program()
        => Assert.All(Rows, row =>
        {
            var cells = row.Split(" |", StringSplitOptions.TrimEntries);
            Assert.NotEmpty(cells[1].TrimStart('|', ' '));
            Assert.True(ProgramsOf(row).Any() || cells[1].Contains("no stack", StringComparison.Ordinal), row);
        });

    [Fact]
    public void Every_realistic_program_stands_for_an_idiom()
        => Assert.Empty(ProgramSuite.Programs.Select(program => program.Name).Where(name => name.StartsWith("Real/", StringComparison.Ordinal)).Except(Rows.SelectMany(ProgramsOf), StringComparer.Ordinal));

    private static IEnumerable<string> ProgramsOf(string row) => Program().Matches(row.Split(" |")[2]).Select(match => match.Groups["name"].Value);

    [GeneratedRegex("`(?<name>[A-Za-z]+/[A-Za-z0-9]+)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Program();
}
