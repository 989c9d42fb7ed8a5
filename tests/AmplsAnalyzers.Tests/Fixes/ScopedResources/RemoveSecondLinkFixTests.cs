using AmplsAnalyzers.CodeFixes.ScopedResources;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.ScopedResources;

using Verify = FixVerifier<RemoveSecondLinkFix>;

public sealed class RemoveSecondLinkFixTests
{
    [Fact]
    public Task CommentsAndDirectivesStay() => Verify.ChangesAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.OperationalInsights;

        return await Deployment.RunAsync(() =>
        {
            var logs = new Workspace("logs", new() { ResourceGroupName = "monitoring" });
            var link = new PrivateLinkScopedResource("link", new() { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = logs.Id });

            // The platform's own.
        #pragma warning disable CS0168 // Nothing here gives it: that the directive stays is tested.
            _ = new {|AMPLS203:PrivateLinkScopedResource|}("queries", new() { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = logs.Id }, new() { DependsOn = link }); // Ticket 17.
        #pragma warning restore CS0168
            return;
        });
        """,
        ("_ = new {|AMPLS203:PrivateLinkScopedResource|}(\"queries\", new() { ResourceGroupName = \"monitoring\", ScopeName = \"scope\", LinkedResourceId = logs.Id }, new() { DependsOn = link }); ", ""));

    [Fact]
    public Task WhatDependedOnItKeepsItsOrder() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.OperationalInsights;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            public Monitoring()
            {
                var config = new Config();
                var logs = new Workspace("logs", new WorkspaceArgs { ResourceGroupName = "monitoring" });
                var first = new PrivateLinkScopedResource("first", new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = logs.Id });
                var other = new PrivateLinkScopedResource("other", new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = config.Require("other") }, new CustomResourceOptions { DependsOn = first });
                var again = new {|AMPLS203:PrivateLinkScopedResource|}("again", new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = logs.Id }, new CustomResourceOptions { DependsOn = other });
                var last = new PrivateLinkScopedResource("last", new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = config.Require("last") }, new CustomResourceOptions { DependsOn = again });
                Links = [first, other, again, last];
            }

            private Resource[] Links { get; }
        }
        """,
        ("""
                var again = new {|AMPLS203:PrivateLinkScopedResource|}("again", new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = logs.Id }, new CustomResourceOptions { DependsOn = other });

        """, ""),
        ("DependsOn = again", "DependsOn = other"),
        ("other, again, last", "other, last"));

    [Fact]
    public Task ClassicInAComponent() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.OperationalInsights;

        return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring"); });

        class Monitoring : ComponentResource
        {
            public Monitoring(string name)
                : base("test:Monitoring", name)
            {
                var logs = new AnalyticsWorkspace("logs", new() { ResourceGroupName = "monitoring" });
                First = new("first", new() { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = logs.Id });
                PrivateLinkScopedService second = {|AMPLS203:new|}("second", new() { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = logs.Id }, new() { DependsOn = First });
                RegisterOutputs(new Dictionary<string, object?> { ["link"] = second.Name });
            }

            public PrivateLinkScopedService First { get; }
        }
        """,
        ("""
                PrivateLinkScopedService second = {|AMPLS203:new|}("second", new() { ResourceGroupName = "monitoring", ScopeName = "scope", LinkedResourceId = logs.Id }, new() { DependsOn = First });

        """, ""),
        ("second.Name", "First.Name"));
}
