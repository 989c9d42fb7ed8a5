using Xunit;

namespace AmplsAnalyzers.PackageTests;

/// <summary>The broken sample, in the hands of somebody who has the package.</summary>
public sealed class MisconfiguredSampleTests(PackageFeed feed)
{
    [Fact]
    public async Task FormatFixesAndBreaksNothing()
    {
        var consumer = Consumer.OfSample(feed, "Misconfigured");
        var before = await consumer.BuildAsync();
        await consumer.FormatAsync();
        var after = await consumer.BuildAsync();

        Assert.NotEqual(0, before.ExitCode);
        Assert.DoesNotContain(before.Log.Results.Concat(after.Log.Results), r => r.Id.StartsWith("CS", StringComparison.Ordinal));
        Assert.Empty(Ids(after).Except(Ids(before), StringComparer.Ordinal));
        Assert.True(after.Log.Results.Count < before.Log.Results.Count, after.Output);
    }

    private static IEnumerable<string> Ids(Build build) => build.Log.Results.Select(r => r.Id);
}
