using System.Collections.Immutable;
using System.Globalization;
using AmplsAnalyzers.Tests.Sampling;
using Xunit;

namespace AmplsAnalyzers.Tests.Breakages;

/// <summary>Fixes in files as people write them. What stands beside the code stays, and the lines end and begin as they did.</summary>
public sealed class DecoratedProgramTests
{
    /// <summary>The environment variable <c>AMPLS_DECORATED_BREAKAGES</c> sets another number.</summary>
    private static readonly int Programs = int.Parse(Environment.GetEnvironmentVariable("AMPLS_DECORATED_BREAKAGES") ?? "60", CultureInfo.InvariantCulture);

    private const int MaxFailures = 10;

    // They take a statement or a value away, with what is written in it.
    private static readonly ImmutableArray<string> Removing = ["AMPLS110", "AMPLS203", "AMPLS507", "AMPLS605"];

    [Fact]
    public async Task FixesKeepWhatStandsBesideCode()
    {
        var random = RepeatableSampling.Random;
        var repaired = 0;
        var failures = new List<string>();
        for (var i = 0; i < Programs && failures.Count < MaxFailures; i++)
        {
            if (await BrokenProgram.DrawAsync(random) is not { } broken)
            {
                continue;
            }

            var decoration = new Decoration(random);
            var files = decoration.Decorate(broken.Files);
            try
            {
                repaired += await RepairAsync(broken, decoration, files) ? 1 : 0;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failures.Add($"Draw {i}: {broken}: {exception.Message}");
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{repaired} of {Programs} decorated programs were repaired.");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
        Assert.NotEqual(0, repaired);
    }

    /// <summary>False where no fix is offered, or the decoration doesn't compile.</summary>
    private static async Task<bool> RepairAsync(BrokenProgram broken, Decoration decoration, ImmutableArray<(string Path, string Text)> files)
    {
        var program = new RepairedProgram(broken.Shape, files);
        if ((await program.ErrorsAsync()).Any())
        {
            return false;
        }

        var plain = new RepairedProgram(broken.Shape, broken.Files);
        await plain.TakeFixesAsync();
        await program.TakeFixesAsync();
        Assert.Equal(plain.Taken, program.Taken);
        if (program.Taken.Count == 0)
        {
            return false;
        }

        var isRemoved = program.Taken.Any(fix => Removing.Any(id => fix.StartsWith(id, StringComparison.Ordinal)));
        var repaired = await program.FilesAsync();
        var whole = string.Concat(repaired.Select(file => file.Text));
        Assert.All(isRemoved ? decoration.Outside : [.. decoration.Outside, .. decoration.Inside], note => Assert.True(whole.Contains(note, StringComparison.Ordinal), $"{string.Join("; ", program.Taken)} loses {note}:\n{Changed(files, repaired)}"));
        foreach (var (before, after) in files.Zip(repaired))
        {
            Assert.True(isRemoved || Directives(before.Text).SequenceEqual(Directives(after.Text)), $"{string.Join("; ", program.Taken)} changes directives:\n{Changed(files, repaired)}");
            Assert.True(LineEnds(before.Text).IsSupersetOf(LineEnds(after.Text)), $"{string.Join("; ", program.Taken)} mixes line ends:\n{Changed(files, repaired)}");
            Assert.True(BeginsWithSpaces(before.Text) || !BeginsWithSpaces(after.Text), $"{string.Join("; ", program.Taken)} mixes tabs and spaces:\n{Changed(files, repaired)}");
        }

        return true;
    }

    private static string Changed(IEnumerable<(string Path, string Text)> before, IEnumerable<(string Path, string Text)> after)
        => string.Join("\n", before.Zip(after).Where(pair => pair.First.Text != pair.Second.Text).Select(pair => $"{pair.First.Text}\n=====>\n{pair.Second.Text}")).Replace("\r", "␍", StringComparison.Ordinal).Replace("\t", "→", StringComparison.Ordinal);

    private static IEnumerable<string> Directives(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('#'));

    private static ImmutableHashSet<string> LineEnds(string text)
        => [.. text.Index().Where(c => c.Item == '\n').Select(c => c.Index > 0 && text[c.Index - 1] == '\r' ? "CRLF" : "LF")];

    private static bool BeginsWithSpaces(string text) => text.Split('\n').Any(line => line.StartsWith("    ", StringComparison.Ordinal));
}
