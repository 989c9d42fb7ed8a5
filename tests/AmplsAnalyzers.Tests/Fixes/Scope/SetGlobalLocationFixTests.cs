using AmplsAnalyzers.CodeFixes.Scope;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Scope;

using Verify = FixVerifier<SetGlobalLocationFix>;

public sealed class SetGlobalLocationFixTests
{
    [Fact]
    public Task LambdaWithTargetTypedArgs() => Verify.VerifyCodeFixAsync(
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Resources;
        using Deployment = Pulumi.Deployment;

        return await Deployment.RunAsync(() =>
        {
            var group = new ResourceGroup("group");
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = {|AMPLS101:group.Location|}, // Where the group is.
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
            });
        });
        """,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.Resources;
        using Deployment = Pulumi.Deployment;

        return await Deployment.RunAsync(() =>
        {
            var group = new ResourceGroup("group");
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global", // Where the group is.
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
            });
        });
        """);

    [Fact]
    public Task StackWithArgsFilledInStatements() => Verify.VerifyCodeFixAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            private const string Region = "westeurope";

            public Monitoring()
            {
                var args = new PrivateLinkScopeArgs();
                args.ResourceGroupName = "monitoring";
                args.Location = {|AMPLS101:Region|};
                args.AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open };
                _ = new PrivateLinkScope("scope", args);
            }
        }
        """,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            private const string Region = "westeurope";

            public Monitoring()
            {
                var args = new PrivateLinkScopeArgs();
                args.ResourceGroupName = "monitoring";
                args.Location = "global";
                args.AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open };
                _ = new PrivateLinkScope("scope", args);
            }
        }
        """);

    [Fact]
    public Task HelperMethodKeepsTheRegionOfItsOtherResources() => Verify.VerifyCodeFixAsync(
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.OperationalInsights;

        return await Deployment.RunAsync(() => Monitoring.Create("northeurope"));

        static class Monitoring
        {
            public static void Create(string location)
            {
                _ = new Workspace("logs", new() { ResourceGroupName = "monitoring", Location = location });
                _ = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    Location = {|AMPLS101:location|},
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });
            }
        }
        """,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;
        using Pulumi.AzureNative.OperationalInsights;

        return await Deployment.RunAsync(() => Monitoring.Create("northeurope"));

        static class Monitoring
        {
            public static void Create(string location)
            {
                _ = new Workspace("logs", new() { ResourceGroupName = "monitoring", Location = location });
                _ = new PrivateLinkScope("scope", new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                });
            }
        }
        """);

    [Fact]
    public Task SeveralScopes() => Verify.VerifyCodeFixAsync(
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;

        return await Deployment.RunAsync(() =>
        {
            var modes = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" };
            _ = new PrivateLinkScope("one", new() { ResourceGroupName = "monitoring", Location = {|AMPLS101:"westeurope"|}, AccessModeSettings = modes });
            _ = new PrivateLinkScope("two", new() { ResourceGroupName = "monitoring", Location = {|AMPLS101:"northeurope"|}, AccessModeSettings = modes });
        });
        """,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;

        return await Deployment.RunAsync(() =>
        {
            var modes = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" };
            _ = new PrivateLinkScope("one", new() { ResourceGroupName = "monitoring", Location = "global", AccessModeSettings = modes });
            _ = new PrivateLinkScope("two", new() { ResourceGroupName = "monitoring", Location = "global", AccessModeSettings = modes });
        });
        """);
}
