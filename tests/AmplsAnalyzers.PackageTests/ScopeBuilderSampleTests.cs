using Xunit;

namespace AmplsAnalyzers.PackageTests;

/// <summary>The sample with a scope builder, in the hands of somebody who has the package.</summary>
public sealed class ScopeBuilderSampleTests(PackageFeed feed)
{
    [Fact]
    public async Task BuildsWithoutAWord()
    {
        var build = await Consumer.OfSample(feed, "ScopeBuilder").BuildAsync("-p:TreatWarningsAsErrors=true");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Empty(build.Log.Results);
    }
}
