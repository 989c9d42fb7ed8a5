using AmplsAnalyzers.CodeFixes.Scope;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Scope;

using Verify = FixVerifier<SetKnownAccessModeFix>;

public sealed class SetKnownAccessModeFixTests
{
    [Fact]
    public Task EnumIsNamedThroughTheAliasOfItsProvider() => Verify.VerifyCodeFixAsync(
        """
        using Pulumi;
        using AzureNative = Pulumi.AzureNative;

        return await Deployment.RunAsync(() =>
        {
            _ = new AzureNative.Monitor.PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AzureNative.Monitor.Inputs.AccessModeSettingsArgs
                {
                    IngestionAccessMode = {|AMPLS103:"Private"|},
                    QueryAccessMode = {|AMPLS103:"Opened"|},
                },
            });
        });
        """,
        """
        using Pulumi;
        using AzureNative = Pulumi.AzureNative;

        return await Deployment.RunAsync(() =>
        {
            _ = new AzureNative.Monitor.PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new AzureNative.Monitor.Inputs.AccessModeSettingsArgs
                {
                    IngestionAccessMode = AzureNative.Monitor.AccessMode.PrivateOnly,
                    QueryAccessMode = AzureNative.Monitor.AccessMode.Open,
                },
            });
        });
        """);

    [Fact]
    public Task ClassicTakesATextInTheArgumentOfTheCaller() => Verify.VerifyCodeFixAsync(
        ProviderShape.Classic,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            public Monitoring() => Create("scope", "private");

            private static void Create(string name, string mode) => _ = new PrivateLinkScope(name, new()
            {
                ResourceGroupName = "monitoring",
                IngestionAccessMode = {|AMPLS103:mode|},
            });
        }
        """,
        """
        using Pulumi;
        using Pulumi.Azure.Monitoring;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            public Monitoring() => Create("scope", "PrivateOnly");

            private static void Create(string name, string mode) => _ = new PrivateLinkScope(name, new()
            {
                ResourceGroupName = "monitoring",
                IngestionAccessMode = mode,
            });
        }
        """);

    [Fact]
    public Task ConstantIsMendedInItsOwnFile() => new FixTest<SetKnownAccessModeFix>
    {
        Shape = ProviderShape.V2,
        TestState =
        {
            Sources =
            {
                """
                using Pulumi;
                using Pulumi.AzureNative.Insights.V20210701Preview;
                using Pulumi.AzureNative.Insights.V20210701Preview.Inputs;

                return await Deployment.RunAsync(() =>
                {
                    var settings = new AccessModeSettingsArgs();
                    settings.IngestionAccessMode = {|AMPLS103:Modes.Ingestion|};
                    settings.QueryAccessMode = AccessMode.Open;
                    _ = new PrivateLinkScope("scope", new() { ResourceGroupName = "monitoring", Location = "global", AccessModeSettings = settings });
                });
                """,
                ("Modes.cs", """
                static class Modes
                {
                    public const string Ingestion = "Privat";
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
                using Pulumi.AzureNative.Insights.V20210701Preview;
                using Pulumi.AzureNative.Insights.V20210701Preview.Inputs;

                return await Deployment.RunAsync(() =>
                {
                    var settings = new AccessModeSettingsArgs();
                    settings.IngestionAccessMode = Modes.Ingestion;
                    settings.QueryAccessMode = AccessMode.Open;
                    _ = new PrivateLinkScope("scope", new() { ResourceGroupName = "monitoring", Location = "global", AccessModeSettings = settings });
                });
                """,
                ("Modes.cs", """
                static class Modes
                {
                    public const string Ingestion = "PrivateOnly";
                }
                """),
            },
        },
    }.RunAsync();
}
