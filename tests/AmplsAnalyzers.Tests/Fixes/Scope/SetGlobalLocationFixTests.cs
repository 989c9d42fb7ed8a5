using AmplsAnalyzers.CodeFixes.Scope;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
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
            private const string Region = "global";

            public Monitoring()
            {
                var args = new PrivateLinkScopeArgs();
                args.ResourceGroupName = "monitoring";
                args.Location = Region;
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
    public Task HelperMethodsAndALoopThatNameTheRegionForTheScopeAlone() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            foreach (var region in new[] { "westeurope", "Global" })
            {
                Monitoring.CreateAll(group, region);
            }

            Monitoring.Create(group, "last", region: "eastus");
        """, """
            static class Monitoring
            {
                public static void CreateAll(ResourceGroup group, string region) => Create(group, "all", region);

                public static void Create(ResourceGroup group, string name, string region)
                    => _ = new PrivateLinkScope(name, new()
                    {
                        ResourceGroupName = group.Name,
                        Location = {|AMPLS101:region|},
                        AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                    });
            }
            """),
        ("{|AMPLS101:region|}", "region"),
        ("\"westeurope\"", "\"global\""),
        ("\"eastus\"", "\"global\""));

    [Fact]
    public Task ConstantOfAnotherClassThatOthersUse() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            var scope = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = new ResourceGroup("there", new() { Location = Regions.Main }).Name,
                Location = {|AMPLS101:Regions.Main|},
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
            });
        """, """
            static class Regions
            {
                public const string Main = "westeurope";
            }
            """),
        ("{|AMPLS101:Regions.Main|}", "\"global\""));

    [Fact]
    public Task OutputThatACallerHands() => Verify.ChangesAsync(
        ProviderShape.V3,
        ProgramFrame.V3("""
            Monitoring.Create(group, group.Location);
        """, """
            static class Monitoring
            {
                public static void Create(ResourceGroup group, Output<string> region)
                    => _ = new PrivateLinkScope("scope", new()
                    {
                        ResourceGroupName = group.Name,
                        Location = {|AMPLS101:region|},
                        AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                    });
            }
            """),
        ("{|AMPLS101:region|}", "\"global\""));

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
