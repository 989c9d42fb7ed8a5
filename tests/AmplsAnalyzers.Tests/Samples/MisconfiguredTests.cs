using System.Collections.Immutable;
using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Samples;

/// <summary>The broken sample: each mistake that a comment announces is reported once, at its place, and nothing else is.</summary>
public sealed class MisconfiguredTests
{
    private static readonly Sample Misconfigured = Sample.Load("Misconfigured");

    private static readonly ImmutableArray<Mistake> Announced = Mistake.Announced(Misconfigured);

    /// <summary>The sample without the two mistakes that keep it from running.</summary>
    internal static Sample Runnable { get; } = WithAccessModes(WithResourceGroup(Misconfigured));

    public static TheoryData<string> Shapes => [nameof(ProviderShape.V3), nameof(ProviderShape.V2), nameof(ProviderShape.Classic)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Compiles(string shape) => Assert.Empty(In(shape).CompilerMessages);

    [Fact]
    public void Announces_each_mistake_once()
    {
        Assert.Equal(Announced.Select(mistake => mistake.Id).Distinct(StringComparer.Ordinal).Count(), Announced.Length);
        Assert.InRange(Announced.Length, 25, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Shows_exactly_the_announced_mistakes(string shape)
    {
        var sample = In(shape);
        var analyzer = new AmplsAnalyzer();
        var rules = analyzer.SupportedDiagnostics.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

        var reported = (await sample.AnalyzeAsync(analyzer)).Select(diagnostic => new Mistake(diagnostic));

        Assert.Equal(
            Mistake.Announced(sample).Where(mistake => rules.Contains(mistake.Id)).Select(mistake => mistake.ToString()).Order(StringComparer.Ordinal),
            reported.Select(mistake => mistake.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public Task Shows_the_same_in_a_build_and_while_typing() => Misconfigured.VerifyAllWaysAsync<AmplsAnalyzer>();

    [Fact]
    public async Task Stops_with_Pulumis_message_for_a_scope_without_access_modes()
        => Assert.Contains(
            "PrivateLinkScopeArgs.AccessModeSettings is required but was not given a value",
            await FailureOfAsync(WithResourceGroup(Misconfigured)),
            StringComparison.Ordinal);

    [Fact]
    public async Task Stops_with_Pulumis_message_for_an_endpoint_without_resource_group()
        => Assert.Contains(
            "DataCollectionEndpointArgs.ResourceGroupName is required but was not given a value",
            await FailureOfAsync(WithAccessModes(Misconfigured)),
            StringComparison.Ordinal);

    [Fact]
    public async Task Runs_once_both_are_mended()
    {
        var resources = await Runnable.RunAsync();

        Assert.Equal(3, resources.Count(resource => resource.Type == "azure-native:monitor:PrivateLinkScope"));
        Assert.Equal(8, resources.Count(resource => resource.Type == "azure-native:monitor:PrivateLinkScopedResource"));
        Assert.Equal(5, resources.Count(resource => resource.Type == "azure-native:network:PrivateEndpoint"));
    }

    private static Sample In(string shape) => shape switch
    {
        nameof(ProviderShape.V2) => Misconfigured.InV2(),
        nameof(ProviderShape.Classic) => Sample.Load("ClassicTwin") with { Shape = ProviderShape.Classic },
        _ => Misconfigured,
    };

    private static Sample WithAccessModes(Sample sample) => sample.With(
        "Monitoring/LabTeam.cs",
        """
                    Location = "global",

        """,
        """
                    Location = "global",
                    AccessModeSettings = new Pulumi.AzureNative.Monitor.Inputs.AccessModeSettingsArgs
                    {
                        IngestionAccessMode = AccessMode.Open,
                        QueryAccessMode = AccessMode.Open,
                    },

        """);

    private static Sample WithResourceGroup(Sample sample) => sample.With(
        "Monitoring/LabTeam.cs",
        """
                    Location = Regions.Main,
                });
        """,
        """
                    ResourceGroupName = group.Name,
                    Location = Regions.Main,
                });
        """);

    private static async Task<string> FailureOfAsync(Sample sample) => (await Assert.ThrowsAnyAsync<Exception>(sample.RunAsync)).Message;
}
