using Xunit;

namespace AmplsAnalyzers.PackageTests;

/// <summary>One property of the project sets the severities of all rules.</summary>
public sealed class PresetTests(PackageFeed feed)
{
    /// <summary>An error, a warning, something to consider, and, where they are on, open access modes. The scopes are stack outputs, so that nothing can be said to be missing.</summary>
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
                    IngestionAccessMode = AccessMode.Open,
                    QueryAccessMode = AccessMode.PrivateOnly,
                    Exclusions =
                    {
                        new AccessModeSettingsExclusionArgs { PrivateEndpointConnectionName = "lab-7d2f", IngestionAccessMode = AccessMode.Open },
                    },
                },
            });

            var lab = new PrivateLinkScope("lab", new PrivateLinkScopeArgs
            {
                ResourceGroupName = group.Name,
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = AccessMode.PrivateOnly,
                    QueryAccessMode = AccessMode.PrivateOnly,
                },
            });

            return new Dictionary<string, object?> { ["hub"] = hub.Id, ["lab"] = lab.Id };
        });
        """;

    [Fact]
    public async Task OwnConfigurationWinsOverStrict()
    {
        var build = await Consumer.WithPulumi(feed, nameof(OwnConfigurationWinsOverStrict)).With("Program.cs", Program).With(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.AMPLS101.severity = suggestion
            """).BuildAsync("-p:AmplsAnalyzersMode=Strict");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal([("AMPLS101", "note"), ("AMPLS106", "warning"), ("AMPLS110", "warning"), ("AMPLS102", "warning")], Findings(build));
    }

    [Theory]
    [InlineData("ErrorsOnly", "AMPLS101 error")]
    [InlineData("none")]
    public async Task ModeSetsAllSeverities(string mode, params string[] expected)
    {
        var build = await Consumer.WithPulumi(feed, nameof(ModeSetsAllSeverities) + mode).With("Program.cs", Program).BuildAsync($"-p:AmplsAnalyzersMode={mode}");

        Assert.Equal(expected.Length == 0, build.ExitCode == 0);
        Assert.Equal(expected, Findings(build).Select(finding => $"{finding.Id} {finding.Level}"));
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownModeIsReportedAndRecommendedApplies()
    {
        var build = await Consumer.WithPulumi(feed, nameof(UnknownModeIsReportedAndRecommendedApplies)).With("Program.cs", Program).BuildAsync("-p:AmplsAnalyzersMode=Paranoid");

        Assert.Contains(
            "warning AMPLSMODE: The property AmplsAnalyzersMode is 'Paranoid', and takes Recommended, Strict, ErrorsOnly or None; Recommended applies.",
            build.Output,
            StringComparison.Ordinal);
        Assert.Equal([("AMPLS101", "error"), ("AMPLS110", "note"), ("AMPLS102", "warning")], Findings(build));
    }

    private static IEnumerable<(string Id, string Level)> Findings(Build build) => build.Log.Results.Select(result => (result.Id, result.Level));
}
