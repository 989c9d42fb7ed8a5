using AmplsAnalyzers.CodeFixes.PublicNetworkAccess;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.PublicNetworkAccess;

using Verify = FixVerifier<ClosePublicAccessFix>;

public sealed class ClosePublicAccessFixTests
{
    [Fact]
    public Task OneOperationIsAddedAndOneReplaced() => Verify.ChangesAsync(
        ProviderShape.V3,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.OperationalInsights;

        return await Deployment.RunAsync(() =>
        {
            var logs = new {|AMPLS301:Workspace|}("logs", new()
            {
                ResourceGroupName = "monitoring",
                PublicNetworkAccessForIngestion = {|AMPLS301:"Enabled"|},
            });
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            _ = new PrivateLinkScopedResource("logs", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
        });
        """,
        ("{|AMPLS301:Workspace|}", "Workspace"),
        ("{|AMPLS301:\"Enabled\"|},\n", "PublicNetworkAccessType.Disabled,\n        PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,\n"));

    [Fact]
    public Task BothInStatements() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;
        using Pulumi.AzureNative.OperationalInsights;
        using PublicNetworkAccessType = Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            public Monitoring()
            {
                var args = new WorkspaceArgs();
                args.ResourceGroupName = "monitoring";
                var logs = new {|AMPLS301:Workspace|}("logs", args);
                var scope = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
                });
                _ = new PrivateLinkScopedResource("logs", new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
            }
        }
        """,
        ("{|AMPLS301:Workspace|}", "Workspace"),
        ("args.ResourceGroupName = \"monitoring\";\n", "args.ResourceGroupName = \"monitoring\";\n        args.PublicNetworkAccessForIngestion = PublicNetworkAccessType.Disabled;\n        args.PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled;\n"));

    [Fact]
    public Task ClassicFlagIsMendedWhereTheCallerGivesIt() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;
        using Pulumi.Azure.OperationalInsights;

        return await Deployment.RunAsync(() =>
        {
            var logs = Create("logs", isOpen: true);
            var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = "monitoring", IngestionAccessMode = "PrivateOnly", QueryAccessMode = "Open" });
            _ = new PrivateLinkScopedService("logs", new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
        });

        static AnalyticsWorkspace Create(string name, bool isOpen) => new(name, new() { ResourceGroupName = "monitoring", InternetIngestionEnabled = {|AMPLS301:isOpen|} });
        """,
        ("isOpen: true", "isOpen: false"),
        ("{|AMPLS301:isOpen|}", "isOpen"));
}
