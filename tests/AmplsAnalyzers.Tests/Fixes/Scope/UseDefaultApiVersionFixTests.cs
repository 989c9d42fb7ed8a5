using AmplsAnalyzers.CodeFixes.Scope;
using AmplsAnalyzers.Testing;
using AmplsAnalyzers.Tests.Rules;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.Scope;

using Verify = FixVerifier<UseDefaultApiVersionFix>;

public sealed class UseDefaultApiVersionFixTests
{
    [Fact]
    public Task TargetTypedArgs() => Verify.ChangesAsync(
        ProviderShape.V2,
        ProgramFrame.V2("""
            var scope = new {|AMPLS105:Pulumi.AzureNative.Insights.V20191017Preview.PrivateLinkScope|}("scope", new()
            {
                ResourceGroupName = group.Name,
                Location = "global", // Everywhere.
            });
        """),
        ("{|AMPLS105:Pulumi.AzureNative.Insights.V20191017Preview.PrivateLinkScope|}", "PrivateLinkScope"),
        ("// Everywhere.\n", """
        // Everywhere.
                AccessModeSettings = new AccessModeSettingsArgs
                {
                    IngestionAccessMode = AccessMode.Open,
                    QueryAccessMode = AccessMode.Open,
                },

        """));

    [Fact]
    public Task StackThatImportsTheOldVersion() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights.V20191017Preview;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            public Monitoring()
            {
                _ = new {|AMPLS105:PrivateLinkScope|}("scope", new PrivateLinkScopeArgs { ResourceGroupName = "monitoring", Location = "global" });
            }
        }
        """,
        ("new {|AMPLS105:PrivateLinkScope|}(\"scope\", new PrivateLinkScopeArgs {", "new Pulumi.AzureNative.Insights.PrivateLinkScope(\"scope\", new Pulumi.AzureNative.Insights.PrivateLinkScopeArgs {"),
        ("Location = \"global\" }", "Location = \"global\", AccessModeSettings = new Pulumi.AzureNative.Insights.Inputs.AccessModeSettingsArgs { IngestionAccessMode = Pulumi.AzureNative.Insights.AccessMode.Open, QueryAccessMode = Pulumi.AzureNative.Insights.AccessMode.Open } }"));

    [Fact]
    public Task FieldOfTheOldVersion() => Verify.ChangesAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights.V20191017Preview;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            private readonly PrivateLinkScope _scope = {|AMPLS105:new|}("scope", new() { ResourceGroupName = "monitoring", Location = "global" });
        }
        """,
        ("PrivateLinkScope _scope = {|AMPLS105:new|}", "Pulumi.AzureNative.Insights.PrivateLinkScope _scope = new"),
        ("Location = \"global\" }", "Location = \"global\", AccessModeSettings = new Pulumi.AzureNative.Insights.Inputs.AccessModeSettingsArgs { IngestionAccessMode = Pulumi.AzureNative.Insights.AccessMode.Open, QueryAccessMode = Pulumi.AzureNative.Insights.AccessMode.Open } }"));

    [Fact]
    public Task NotOfferedWhereTheProgramHandsTheOldTypeOn() => Verify.IsNotOfferedAsync(
        ProviderShape.V2,
        """
        using Pulumi;
        using Pulumi.AzureNative.Insights.V20191017Preview;

        return await Deployment.RunAsync(() => { Create(); });

        static PrivateLinkScope Create() => new {|AMPLS105:PrivateLinkScope|}("scope", new PrivateLinkScopeArgs { ResourceGroupName = "monitoring", Location = "global" });
        """);
}
