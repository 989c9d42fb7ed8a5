using AmplsAnalyzers.CodeFixes.ScopedResources;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.ScopedResources;

using Verify = FixVerifier<ChainScopedResourcesFix>;

public sealed class ChainScopedResourcesFixTests
{
    [Fact]
    public Task EachWaitsForTheOneBefore() => Verify.ChangesAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;

        return await Deployment.RunAsync(() =>
        {
            var config = new Config();
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
            _ = new PrivateLinkScopedResource("one", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = config.Require("one") });
            var two = new {|AMPLS205:PrivateLinkScopedResource|}("two", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = config.Require("two") });
            _ = new {|AMPLS205:PrivateLinkScopedResource|}("three", new()
            {
                ResourceGroupName = "monitoring",
                ScopeName = scope.Name,
                LinkedResourceId = config.Require("three"),
            }, new() { Protect = true });
        });
        """,
        ("_ = new PrivateLinkScopedResource(\"one\"", "var one = new PrivateLinkScopedResource(\"one\""),
        ("new {|AMPLS205:PrivateLinkScopedResource|}(\"two\"", "new PrivateLinkScopedResource(\"two\""),
        ("config.Require(\"two\") });", "config.Require(\"two\") }, new() { DependsOn = { one } });"),
        ("new {|AMPLS205:PrivateLinkScopedResource|}(\"three\"", "new PrivateLinkScopedResource(\"three\""),
        ("{ Protect = true }", "{ Protect = true, DependsOn = { two } }"));

    [Fact]
    public Task ListOfDependenciesGrows() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;
        using Pulumi.AzureNative.Resources;
        using Deployment = Pulumi.Deployment;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            private readonly PrivateLinkScopedResource _one;

            public Monitoring()
            {
                var config = new Config();
                var group = new ResourceGroup("group");
                _one = new PrivateLinkScopedResource("one", new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = config.Require("one") });
                _ = new {|AMPLS205:PrivateLinkScopedResource|}("two", new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = config.Require("two") }, new CustomResourceOptions { DependsOn = group });
            }
        }
        """,
        ("{|AMPLS205:PrivateLinkScopedResource|}", "PrivateLinkScopedResource"),
        ("DependsOn = group", "DependsOn = { group, _one }"));

    [Fact]
    public Task CollectionExpressionInAComponent() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Core;
        using Pulumi.Azure.Monitoring;

        return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring"); });

        class Monitoring : ComponentResource
        {
            public Monitoring(string name)
                : base("test:Monitoring", name)
            {
                var config = new Config();
                var group = new ResourceGroup("group");
                One = new("one", new() { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = config.Require("one") });
                Two = {|AMPLS205:new|}("two", new()
                {
                    ResourceGroupName = "monitoring",
                    ScopeName = "scope",
                    LinkedResourceId = config.Require("two"),
                }, new()
                {
                    Parent = this,
                    DependsOn =
                    [
                        group, // First of all.
                    ],
                });
            }

            public PrivateLinkScopedService One { get; }

            public PrivateLinkScopedService Two { get; }
        }
        """,
        ("{|AMPLS205:new|}", "new"),
        ("                group, // First of all.\n", "                group, // First of all.\n                One,\n"));

    /// <summary>The program has a function for options, which takes what to wait for.</summary>
    [Fact]
    public Task FunctionForOptionsIsGivenMore() => Verify.ChangesAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.OperationalInsights;

        return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring"); });

        class Monitoring : ComponentResource
        {
            public Monitoring(string name)
                : base("test:Monitoring", name)
            {
                var scope = new PrivateLinkScope(name, new()
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                }, Child());
                var config = new Config();
                var links = new List<Pulumi.Resource>();
                foreach (var id in new[] { config.Require("one"), config.Require("two") })
                {
                    links.Add(new {|AMPLS205:PrivateLinkScopedResource|}($"{name}-{links.Count}", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = id }, Child()));
                }

                _ = new Workspace($"{name}-logs", new() { ResourceGroupName = "monitoring" }, Child(links));
            }

            private CustomResourceOptions Child(IEnumerable<Pulumi.Resource>? after = null) => new() { Parent = this, DependsOn = after?.ToArray() ?? [] };
        }
        """,
        ("{|AMPLS205:PrivateLinkScopedResource|}", "PrivateLinkScopedResource"),
        ("LinkedResourceId = id }, Child())", "LinkedResourceId = id }, Child(links))"));
}
