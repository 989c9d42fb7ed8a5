using Xunit;

namespace AmplsAnalyzers.PackageTests;

/// <summary>A project that does not use Pulumi doesn't notice the package.</summary>
public sealed class WithoutPulumiTests(PackageFeed feed)
{
    [Fact]
    public async Task BuildIsUntouched()
    {
        var programs = new List<byte[]>();
        foreach (var withPackage in new[] { false, true })
        {
            // In the same folder both times, because paths are part of a program.
            var consumer = Consumer.WithoutPulumi(feed, "WithoutPulumi", withPackage).With("Program.cs", """
                Console.WriteLine("Nothing of Pulumi here.");
                """);
            var build = await consumer.BuildAsync();

            Assert.True(build.ExitCode == 0, build.Output);
            Assert.Empty(build.Log.Results);
            Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
            programs.Add(await File.ReadAllBytesAsync(consumer.Output, TestContext.Current.CancellationToken));
        }

        Assert.Equal(programs[0], programs[1]);
        Assert.True(Directory.Exists(Path.Combine(feed.InstalledPackages, "amplsanalyzers", feed.Version)));
    }
}
