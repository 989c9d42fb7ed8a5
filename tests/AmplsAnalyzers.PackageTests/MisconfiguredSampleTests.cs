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
        // Twice: closing a workspace brings up the component that sends to it, and the rules come in any order.
        await consumer.FormatAsync();
        await consumer.FormatAsync();
        var after = await consumer.BuildAsync();

        Assert.NotEqual(0, before.ExitCode);
        Assert.DoesNotContain(before.Log.Results.Concat(after.Log.Results), r => r.Id.StartsWith("CS", StringComparison.Ordinal));
        Assert.Empty(Ids(after).Except(Ids(before), StringComparer.Ordinal));
        // Wherever the sample makes these mistakes, the fix finds all that it needs.
        string[] withFix = ["AMPLS101", "AMPLS102", "AMPLS103", "AMPLS104", "AMPLS205", "AMPLS401", "AMPLS501", "AMPLS603"];
        Assert.Empty(after.Log.Results.Where(r => withFix.Contains(r.Id, StringComparer.Ordinal)).Select(r => $"{r.File}({r.Line}): {r.Id}: {r.Message}"));
    }

    private static IEnumerable<string> Ids(Build build) => build.Log.Results.Select(r => r.Id);
}
