using AmplsAnalyzers.CodeFixes.Refactorings;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Refactorings;

using Verify = RefactoringVerifier<LockDownRefactoring>;

public sealed class LockDownRefactoringTests
{
    private const string Title = "Lock down the scope and all that it holds";

    [Fact]
    public Task ModesAndMembers() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Enabled" });
            var access = new DataCollectionEndpoint("access", new() { ResourceGroupName = group.Name, NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = "Disabled" } });
            var scope = new Private$$LinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = AccessMode.Open, // For now.
                    QueryAccessMode = "Open",
                },
            });
            var first = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
            _ = new PrivateLinkScopedResource("access-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = access.Id }, new() { DependsOn = { first } });
        """),
        Title,
        ("PublicNetworkAccessForIngestion = \"Enabled\"", "PublicNetworkAccessForIngestion = \"Disabled\", PublicNetworkAccessForQuery = \"Disabled\""),
        ("IngestionAccessMode = AccessMode.Open,", "IngestionAccessMode = AccessMode.PrivateOnly,"),
        ("QueryAccessMode = \"Open\"", "QueryAccessMode = AccessMode.PrivateOnly"));

    [Fact]
    public Task StackWhoseArgsAreFilledInStatements() => Verify.ChangesAsync(
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
            private static readonly WorkspaceArgs LogsArgs = new()
            {
                ResourceGroupName = "monitoring",
            };

            public Monitoring()
            {
                var modes = new AccessModeSettingsArgs();
                modes.IngestionAccessMode = "Open";
                modes.QueryAccessMode = "Open";
                var scope = new PrivateLinkScope$$("scope", new PrivateLinkScopeArgs { ResourceGroupName = "monitoring", Location = "global", AccessModeSettings = modes });
                var logs = new Workspace("logs", LogsArgs);
                _ = new PrivateLinkScopedResource("logs", new PrivateLinkScopedResourceArgs { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = logs.Id });
            }
        }
        """,
        Title,
        ("        ResourceGroupName = \"monitoring\",\n    };", "        ResourceGroupName = \"monitoring\",\n        PublicNetworkAccessForIngestion = PublicNetworkAccessType.Disabled,\n        PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled,\n    };"),
        ("IngestionAccessMode = \"Open\"", "IngestionAccessMode = AccessMode.PrivateOnly"),
        ("QueryAccessMode = \"Open\"", "QueryAccessMode = AccessMode.PrivateOnly"));

    [Fact]
    public Task ClassicShowsWhatItLeavesOut() => Verify.ChangesAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.AppInsights;
        using Pulumi.Azure.Monitoring;

        return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring"); });

        class Monitoring : ComponentResource
        {
            public Monitoring(string name)
                : base("test:Monitoring", name)
            {
                var scope = $$new PrivateLinkScope(name, new() { ResourceGroupName = "monitoring" }, new() { Parent = this });
                var shop = new Insights(name, new() { ResourceGroupName = "monitoring", ApplicationType = "web" }, new() { Parent = this });
                var kiosk = new Insights($"{name}-kiosk", new() { ResourceGroupName = "monitoring", ApplicationType = "web" }, new() { Parent = this });
                _ = new PrivateLinkScopedService(name, new() { ResourceGroupName = "monitoring", ScopeName = scope.Name, LinkedResourceId = shop.Id }, new() { Parent = this });
            }
        }
        """,
        Title,
        ("new PrivateLinkScope(name, new() { ResourceGroupName = \"monitoring\" }", "new PrivateLinkScope(name, new() { ResourceGroupName = \"monitoring\", IngestionAccessMode = \"PrivateOnly\", QueryAccessMode = \"PrivateOnly\" }"),
        ("new Insights(name, new() { ResourceGroupName = \"monitoring\", ApplicationType = \"web\" }", "new Insights(name, new() { ResourceGroupName = \"monitoring\", ApplicationType = \"web\", InternetIngestionEnabled = false, InternetQueryEnabled = false }"),
        ("new Insights($", "new {|AMPLS117:Insights|}($"));

    [Fact]
    public Task NotOfferedForALockedScope() => Verify.IsNotOfferedAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var logs = new Workspace("logs", new() { ResourceGroupName = group.Name, PublicNetworkAccessForIngestion = "Disabled", PublicNetworkAccessForQuery = "Disabled" });
            var scope = new $$PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            });
            _ = new PrivateLinkScopedResource("logs-link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = logs.Id });
        """));
}
