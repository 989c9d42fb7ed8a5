using AmplsAnalyzers.CodeFixes.Scope;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Scope;

using Verify = FixVerifier<AddGlobalLocationFix>;

public sealed class AddGlobalLocationFixTests
{
    [Fact]
    public Task InitializerWithoutLastCommaKeepsItsComment() => Verify.VerifyCodeFixAsync(
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;

        return await Deployment.RunAsync(() =>
        {
            _ = new {|AMPLS102:PrivateLinkScope|}("scope", new()
            {
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
                ResourceGroupName = "monitoring" // Made by hand.
            });
        });
        """,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;

        return await Deployment.RunAsync(() =>
        {
            _ = new PrivateLinkScope("scope", new()
            {
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
                ResourceGroupName = "monitoring", // Made by hand.
                Location = "global"
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
            public Monitoring()
            {
                var args = new PrivateLinkScopeArgs();
                args.ResourceGroupName = "monitoring";
                args.AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open };

                _ = new {|AMPLS102:PrivateLinkScope|}("scope", args);
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
            public Monitoring()
            {
                var args = new PrivateLinkScopeArgs();
                args.ResourceGroupName = "monitoring";
                args.AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open };
                args.Location = "global";

                _ = new PrivateLinkScope("scope", args);
            }
        }
        """);

    [Fact]
    public Task FieldInitializerOnOneLine() => Verify.VerifyCodeFixAsync(
        ProviderShape.LocalPackage,
        """
        using Pulumi;
        using Pulumi.AzureNative_monitor_v20210701preview.Monitor;
        using Pulumi.AzureNative_monitor_v20210701preview.Monitor.Inputs;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            private static readonly AccessModeSettingsArgs Modes = new() { IngestionAccessMode = "Open", QueryAccessMode = "Open" };
            private readonly PrivateLinkScope _scope = {|AMPLS102:new|}("scope", new() { ResourceGroupName = "monitoring", AccessModeSettings = Modes });
        }
        """,
        """
        using Pulumi;
        using Pulumi.AzureNative_monitor_v20210701preview.Monitor;
        using Pulumi.AzureNative_monitor_v20210701preview.Monitor.Inputs;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            private static readonly AccessModeSettingsArgs Modes = new() { IngestionAccessMode = "Open", QueryAccessMode = "Open" };
            private readonly PrivateLinkScope _scope = new("scope", new() { ResourceGroupName = "monitoring", AccessModeSettings = Modes, Location = "global" });
        }
        """);

    [Fact]
    public Task HelperInAnotherFileMakesTheArgs() => new FixTest<AddGlobalLocationFix>
    {
        TestState =
        {
            Sources =
            {
                """
                using Pulumi;
                using Pulumi.AzureNative.Monitor;

                return await Deployment.RunAsync(() =>
                {
                    _ = new {|AMPLS102:PrivateLinkScope|}("scope", Scopes.CreateArgs());
                });
                """,
                ("Scopes.cs", """
                using Pulumi.AzureNative.Monitor;
                using Pulumi.AzureNative.Monitor.Inputs;

                static class Scopes
                {
                    public static PrivateLinkScopeArgs CreateArgs() => new()
                    {
                        ResourceGroupName = "monitoring",
                        AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                    };
                }
                """),
            },
        },
        FixedState =
        {
            Sources =
            {
                """
                using Pulumi;
                using Pulumi.AzureNative.Monitor;

                return await Deployment.RunAsync(() =>
                {
                    _ = new PrivateLinkScope("scope", Scopes.CreateArgs());
                });
                """,
                ("Scopes.cs", """
                using Pulumi.AzureNative.Monitor;
                using Pulumi.AzureNative.Monitor.Inputs;

                static class Scopes
                {
                    public static PrivateLinkScopeArgs CreateArgs() => new()
                    {
                        ResourceGroupName = "monitoring",
                        AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                        Location = "global",
                    };
                }
                """),
            },
        },
    }.RunAsync();

    [Fact]
    public Task DerivedClassGivesTheArgsToItsBase() => Verify.VerifyCodeFixAsync(
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;

        return await Deployment.RunAsync(() =>
        {
            _ = new {|AMPLS102:OpenScope|}("scope");
        });

        class OpenScope : PrivateLinkScope
        {
            public OpenScope(string name)
                : base(name, new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                })
            {
            }
        }
        """,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Pulumi.AzureNative.Monitor.Inputs;

        return await Deployment.RunAsync(() =>
        {
            _ = new OpenScope("scope");
        });

        class OpenScope : PrivateLinkScope
        {
            public OpenScope(string name)
                : base(name, new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = "Open", QueryAccessMode = "Open" },
                    Location = "global",
                })
            {
            }
        }
        """);
}
