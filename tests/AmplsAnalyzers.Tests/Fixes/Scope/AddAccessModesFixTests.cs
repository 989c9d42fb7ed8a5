using AmplsAnalyzers.CodeFixes.Scope;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Scope;

using Verify = FixVerifier<AddAccessModesFix>;

public sealed class AddAccessModesFixTests
{
    [Fact]
    public Task BothModesQualifiedWhereTheFileImportsNoInputs() => Verify.VerifyCodeFixAsync(
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync(() =>
        {
            _ = new {|AMPLS104:PrivateLinkScope|}("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
            });
        });
        """,
        """
        using Pulumi;
        using Pulumi.AzureNative.Monitor;
        using Inputs = Pulumi.AzureNative.Network.Inputs;

        return await Deployment.RunAsync(() =>
        {
            _ = new PrivateLinkScope("scope", new()
            {
                ResourceGroupName = "monitoring",
                Location = "global",
                AccessModeSettings = new Pulumi.AzureNative.Monitor.Inputs.AccessModeSettingsArgs
                {
                    IngestionAccessMode = AccessMode.Open,
                    QueryAccessMode = AccessMode.Open,
                },
            });
        });
        """);

    [Fact]
    public Task OneModeInAComponent() => Verify.VerifyCodeFixAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;

        return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring"); });

        class Monitoring : ComponentResource
        {
            public Monitoring(string name)
                : base("test:Monitoring", name)
            {
                Scope = new {|AMPLS104:PrivateLinkScope|}(name, new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly },
                }, new CustomResourceOptions { Parent = this });
            }

            public PrivateLinkScope Scope { get; }
        }
        """,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights;
        using Pulumi.AzureNative.Insights.Inputs;

        return await Deployment.RunAsync(() => { _ = new Monitoring("monitoring"); });

        class Monitoring : ComponentResource
        {
            public Monitoring(string name)
                : base("test:Monitoring", name)
            {
                Scope = new PrivateLinkScope(name, new PrivateLinkScopeArgs
                {
                    ResourceGroupName = "monitoring",
                    Location = "global",
                    AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.Open },
                }, new CustomResourceOptions { Parent = this });
            }

            public PrivateLinkScope Scope { get; }
        }
        """);

    [Fact]
    public Task ArgsOnOneLineAndArgsInStatements() => Verify.VerifyCodeFixAsync(
        ProviderShape.LocalPackage,
        """
        using Pulumi;
        using Pulumi.AzureNative_monitor_v20210701preview.Monitor;
        using Pulumi.AzureNative_monitor_v20210701preview.Monitor.Inputs;

        return await Deployment.RunAsync(() =>
        {
            PrivateLinkScope one = {|AMPLS104:new|}("one", new() { ResourceGroupName = "monitoring", Location = "global" });

            var args = new PrivateLinkScopeArgs { ResourceGroupName = "monitoring" };
            args.Location = "global";
            PrivateLinkScope two = {|AMPLS104:new|}("two", args);

            var none = new AccessModeSettingsArgs();
            PrivateLinkScope three = {|AMPLS104:new|}("three", new() { ResourceGroupName = "monitoring", Location = "global", AccessModeSettings = none });
        });
        """,
        """
        using Pulumi;
        using Pulumi.AzureNative_monitor_v20210701preview.Monitor;
        using Pulumi.AzureNative_monitor_v20210701preview.Monitor.Inputs;

        return await Deployment.RunAsync(() =>
        {
            PrivateLinkScope one = new("one", new() { ResourceGroupName = "monitoring", Location = "global", AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open } });

            var args = new PrivateLinkScopeArgs { ResourceGroupName = "monitoring" };
            args.Location = "global";
            args.AccessModeSettings = new AccessModeSettingsArgs
            {
                IngestionAccessMode = AccessMode.Open,
                QueryAccessMode = AccessMode.Open,
            };
            PrivateLinkScope two = new("two", args);

            var none = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open };
            PrivateLinkScope three = new("three", new() { ResourceGroupName = "monitoring", Location = "global", AccessModeSettings = none });
        });
        """);
}
