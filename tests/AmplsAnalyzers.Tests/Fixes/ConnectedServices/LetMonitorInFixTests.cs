using AmplsAnalyzers.CodeFixes.ConnectedServices;
using AmplsAnalyzers.Testing;
using Xunit;

namespace AmplsAnalyzers.Tests.Fixes.ConnectedServices;

using Verify = FixVerifier<LetMonitorInFix>;

public sealed class LetMonitorInFixTests
{
    [Fact]
    public Task InPlaceOfNone() => Verify.ChangesAsync(ProviderShape.V3, Native("{|AMPLS703:\"None\"|}", ""), ("{|AMPLS703:\"None\"|}", "Storage.Bypass.AzureServices"));

    [Fact]
    public Task BesideOthersInAConstant() => Verify.ChangesAsync(
        ProviderShape.V2,
        Native("{|AMPLS703:Others|}", "const string Others = \"Logging, Metrics\";"),
        ("\"Logging, Metrics\"", "\"Logging, Metrics, AzureServices\""),
        ("{|AMPLS703:Others|}", "Others"));

    [Fact]
    public Task ListOfClassic() => Verify.ChangesAsync(
        ProviderShape.Classic,
        Classic("{|AMPLS703:[\"Logging\"]|}"),
        ("{|AMPLS703:[\"Logging\"]|}", "[\"Logging\", \"AzureServices\"]"));

    [Fact]
    public Task BracesOfClassic() => Verify.ChangesAsync(
        ProviderShape.Classic,
        Classic("{ \"Logging\" }").Replace("Bypasses =", "{|AMPLS703:Bypasses|} =", StringComparison.Ordinal),
        ("{|AMPLS703:Bypasses|} = { \"Logging\" }", "Bypasses = { \"Logging\", \"AzureServices\" }"));

    [Fact]
    public Task BracesThatLetNothingIn() => Verify.ChangesAsync(
        ProviderShape.Classic,
        Classic("{ \"None\" }").Replace("Bypasses =", "{|AMPLS703:Bypasses|} =", StringComparison.Ordinal),
        ("{|AMPLS703:Bypasses|} = { \"None\" }", "Bypasses = { \"AzureServices\" }"));

    private static string Classic(string bypasses) => $$"""
        using Pulumi;
        using Pulumi.Azure.OperationalInsights;
        using LogAnalytics = Pulumi.Azure.LogAnalytics;
        using Storage = Pulumi.Azure.Storage;

        return await Deployment.RunAsync<Monitoring>();

        public class Monitoring : Stack
        {
            public Monitoring()
            {
                var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = "monitoring", Location = "westeurope" });
                var account = new Storage.Account("account", new() { ResourceGroupName = "monitoring", Location = "westeurope", AccountTier = "Standard", AccountReplicationType = "LRS", NetworkRules = new Storage.Inputs.AccountNetworkRulesArgs { DefaultAction = "Deny", Bypasses = {{bypasses}} } });
                _ = new {|AMPLS705:LogAnalytics.LinkedStorageAccount|}("link", new() { ResourceGroupName = "monitoring", WorkspaceResourceId = workspace.Id, DataSourceType = "Query", StorageAccountIds = account.Id });
            }
        }
        """;

    private static string Native(string bypass, string constant) => $$"""
        using Pulumi;
        using Pulumi.AzureNative.OperationalInsights;
        using Storage = Pulumi.AzureNative.Storage;

        return await Deployment.RunAsync(() =>
        {
            {{constant}}
            var workspace = new Workspace("workspace", new() { ResourceGroupName = "monitoring", Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = "monitoring", Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = {{bypass}} } });
            _ = new {|AMPLS705:LinkedStorageAccount|}("link", new() { ResourceGroupName = "monitoring", WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
        });
        """;
}
