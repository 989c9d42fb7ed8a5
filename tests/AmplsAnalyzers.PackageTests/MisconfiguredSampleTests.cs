using Xunit;

namespace AmplsAnalyzers.PackageTests;

/// <summary>The broken sample, in the hands of somebody who has the package.</summary>
public sealed class MisconfiguredSampleTests(PackageFeed feed)
{
    [Fact]
    public async Task FormatFixesWhatHasAFixAndBreaksNothing()
    {
        var consumer = Consumer.OfSample(feed, "Misconfigured");
        var before = await consumer.BuildAsync();
        await consumer.FormatAsync();
        var after = await consumer.BuildAsync();
        var fixedOnce = consumer.ReadSources();
        await consumer.FormatAsync();

        Assert.NotEqual(0, before.ExitCode);
        Assert.DoesNotContain(before.Log.Results.Concat(after.Log.Results), r => r.Id.StartsWith("CS", StringComparison.Ordinal));
        Assert.Empty(Ids(after).Except(Ids(before), StringComparer.Ordinal));
        // A fix that is still offered would be taken now.
        Assert.Equal(fixedOnce, consumer.ReadSources());
        // Three workspaces and components are made where no scope is in sight, and one can't be closed as long as no scope holds it.
        Assert.Equal(
            ["AMPLS209 kiosk", "AMPLS303 kiosk", "AMPLS209 web", "AMPLS303 web", "AMPLS302 archive"],
            after.Log.Results.Where(r => IdsWithFix.Contains(r.Id)).Select(r => $"{r.Id} {new[] { "kiosk", "web", "archive" }.FirstOrDefault(name => r.Message.Contains($"'{name}'", StringComparison.Ordinal)) ?? r.Message}"));
    }

    /// <summary>The rules of the table in docs/fixes.md.</summary>
    private static HashSet<string> IdsWithFix { get; } =
    [
        .. from line in File.ReadLines(Path.Combine(TestedBuild.RepositoryRoot, "docs", "fixes.md"))
           where line.StartsWith("| [AMPLS", StringComparison.Ordinal)
           select line["| [".Length..line.IndexOf(']', StringComparison.Ordinal)],
    ];

    private static IEnumerable<string> Ids(Build build) => build.Log.Results.Select(r => r.Id);
}
