using Xunit;

namespace AmplsAnalyzers.PackageTests;

/// <summary>In a Pulumi project the package does in real builds what it promises.</summary>
public sealed class PulumiTests(PackageFeed feed)
{
    /// <summary>An error, another one, and a warning. The scopes are stack outputs, so that nothing can be said to be missing.</summary>
    private const string Program = """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Resources;

        return await Pulumi.Deployment.RunAsync(() =>
        {
            var group = new ResourceGroup("monitoring");

            var hub = new PrivateLinkScope("hub", new PrivateLinkScopeArgs
            {
                ResourceGroupName = group.Name,
                Location = "westeurope",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = "Opened",
                    QueryAccessMode = AccessMode.Open,
                },
            });

            var lab = new PrivateLinkScope("lab", new PrivateLinkScopeArgs
            {
                ResourceGroupName = group.Name,
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = AccessMode.Open,
                    QueryAccessMode = AccessMode.Open,
                },
            });

            return new Dictionary<string, object?> { ["hub"] = hub.Id, ["lab"] = lab.Id };
        });
        """;

    private static readonly (string Id, string Level, int Line)[] Findings = [("AMPLS101", "error", 13), ("AMPLS103", "error", 16), ("AMPLS102", "warning", 21)];

    [Fact]
    public async Task ErrorsBreakTheBuild()
    {
        var build = await Consumer.WithPulumi(feed, nameof(ErrorsBreakTheBuild)).With("Program.cs", Program).BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("Program.cs(13,20): error AMPLS101: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(16,35): error AMPLS103: ", build.Output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(21,19): warning AMPLS102: ", build.Output, StringComparison.Ordinal);
        Assert.Equal(Findings, build.Log.Results.Select(r => (r.Id, r.Level, r.Line)));
        Assert.All(build.Log.Results, r => Assert.Equal("Program.cs", r.File));
        Assert.All(build.Log.Results, r => Assert.EndsWith($"/docs/rules/{r.Id}.md", r.HelpLink, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".editorconfig", "root = true\n[*.cs]")]
    [InlineData(".globalconfig", "is_global = true")]
    public async Task SeveritiesFollowTheConfiguration(string file, string head)
    {
        var build = await Consumer.WithPulumi(feed, nameof(SeveritiesFollowTheConfiguration) + file).With("Program.cs", Program).With(file, $"""
            {head}
            dotnet_diagnostic.AMPLS101.severity = suggestion
            dotnet_diagnostic.AMPLS102.severity = none
            dotnet_diagnostic.AMPLS103.severity = warning
            """).BuildAsync();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal([("AMPLS101", "note"), ("AMPLS103", "warning")], build.Log.Results.Select(r => (r.Id, r.Level)));
    }

    [Fact]
    public async Task SuppressionsWork()
    {
        var build = await Consumer.WithPulumi(feed, nameof(SuppressionsWork))
            .With("Program.cs", "#pragma warning disable AMPLS101, AMPLS102 // On purpose.\n" + Program)
            .With("Suppressions.cs", """
                [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("AmplsAnalyzers", "AMPLS103", Justification = "On purpose.")]
                """)
            .BuildAsync();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
        Assert.Equal(Findings.Select(f => f.Id), build.Log.Results.Select(r => r.Id));
        Assert.All(build.Log.Results, r => Assert.Equal(["inSource"], r.Suppressions));
    }

    [Fact]
    public async Task FormatAppliesTheFixes()
    {
        var consumer = Consumer.WithPulumi(feed, nameof(FormatAppliesTheFixes)).With("Program.cs", Program);
        await consumer.FormatAsync();
        var build = await consumer.BuildAsync();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Empty(build.Log.Results);
        Assert.Equal(2, (await File.ReadAllLinesAsync(Path.Combine(consumer.Folder, "Program.cs"))).Count(line => line.Trim() == "Location = \"global\","));
    }
}
