using AmplsAnalyzers.Reporting;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Robustness;

/// <summary>A statement that is still being typed lacks nothing: what it doesn't say yet may be what is typed next.</summary>
public sealed class HalfTypedTests
{
    private const string Start = """
        using Pulumi.AzureNative.ApplicationInsights;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Network;
        using Pulumi.AzureNative.OperationalInsights;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Pulumi.Deployment.RunAsync(() =>
        {
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            var logs = new Workspace("logs", new() { ResourceGroupName = "monitoring", PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });

        """;

    static HalfTypedTests() => CompilationFindings.RethrowsExceptions = true;

    [Theory]
    [InlineData("_ = new PrivateLinkScopedResource(")]
    [InlineData("_ = new PrivateLinkScopedResource(\"link\", new() { ")]
    [InlineData("_ = new PrivateLinkScopedResource(\"link\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, ")]
    [InlineData("_ = new PrivateLinkScopedResource(\"link\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, LinkedResourceId = logs.")]
    [InlineData("_ = new PrivateEndpoint(\"endpoint\", new() { ResourceGroupName = \"monitoring\", PrivateLinkServiceConnections = { new Inputs.PrivateLinkServiceConnectionArgs { PrivateLinkServiceId = scope.Id, GroupIds = { \"azuremo")]
    [InlineData("_ = new Workspace(\"others\", new() { ResourceGroupName = \"monitoring\", PublicNetworkAccessForQuery = \"Dis")]
    [InlineData("_ = new PrivateLinkScope(\"other\", new() { ResourceGroupName = \"monitoring\", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = ")]
    public async Task Nothing_is_missing(string statement)
        => Assert.Empty(await IdsAsync(Start + statement));

    /// <summary>An editor closes what is opened: this parses.</summary>
    [Fact]
    public async Task Nothing_is_missing_in_an_initializer_that_goes_on()
        => Assert.DoesNotContain("AMPLS202", await IdsAsync(Start + "_ = new PrivateLinkScopedResource(\"link\", new() { ResourceGroupName = \"monitoring\", ScopeName = scope.Name, Linked });\n});"));

    [Fact]
    public async Task A_wrong_value_is_wrong_at_once()
        => Assert.Equal(["AMPLS101"], await IdsAsync(Start.Replace("\"global\"", "\"westeurope\"", StringComparison.Ordinal) + "_ = new PrivateLinkScopedResource(\"link\", new() { "));

    [Fact]
    public async Task What_is_missing_is_missing_once_the_program_parses()
        => Assert.Equal(["AMPLS113", "AMPLS302"], await IdsAsync(Start + "});"));

    private static async Task<IEnumerable<string>> IdsAsync(string program)
    {
        var run = await AnalysisRun.WholeCompilationAsync("half-typed", EmptyProject.OfApplication.With([("Program.cs", program)]), new AmplsAnalyzer(), concurrent: false, TestContext.Current.CancellationToken);
        return run.Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id.StartsWith("AMPLS", StringComparison.Ordinal) && id != "AMPLS001").Order(StringComparer.Ordinal);
    }
}
