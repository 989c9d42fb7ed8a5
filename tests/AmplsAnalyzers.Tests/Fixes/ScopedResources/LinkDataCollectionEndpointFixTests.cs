using AmplsAnalyzers.CodeFixes.ScopedResources;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.ScopedResources;

using Verify = FixVerifier<LinkDataCollectionEndpointFix>;

public sealed class LinkDataCollectionEndpointFixTests
{
    [Fact]
    public Task Lambda() => Verify.ChangesAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;

        return await Deployment.RunAsync(() =>
        {
            var metrics = new AzureMonitorWorkspace("metrics", new() { ResourceGroupName = "monitoring" });
            _ = new PrivateLinkScopedResource("metrics-link", new() { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = {|AMPLS201:metrics.Id|} });
        });
        """,
        ("{|AMPLS201:metrics.Id|}", "metrics.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId)"));

    [Fact]
    public Task StackWithStatements() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Monitor;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            private readonly AzureMonitorWorkspace _metrics = new("metrics", new() { ResourceGroupName = "monitoring" });

            public Monitoring()
            {
                var args = new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = "scope" };
                args.LinkedResourceId = {|AMPLS201:_metrics.Id|}; // For the clusters.
                _ = new PrivateLinkScopedResource("metrics-link", args);
            }
        }
        """,
        ("{|AMPLS201:_metrics.Id|}", "_metrics.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId)"));

    [Fact]
    public Task Classic() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;

        return await Deployment.RunAsync(() =>
        {
            var metrics = new Workspace("metrics", new() { ResourceGroupName = "monitoring" });
            _ = new PrivateLinkScopedService("metrics-link", new() { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = {|AMPLS201:metrics.Id|} });
        });
        """,
        ("{|AMPLS201:metrics.Id|}", "metrics.DefaultDataCollectionEndpointId"));
}
