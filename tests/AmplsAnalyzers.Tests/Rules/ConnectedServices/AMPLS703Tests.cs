using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ConnectedServices;

public sealed class AMPLS703Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = {|AMPLS703:"None"|} } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = {|AMPLS703:"Logging, Metrics"|} } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.Account("account", new() { ResourceGroupName = group.Name, Location = "westeurope", AccountTier = "Standard", AccountReplicationType = "LRS", NetworkRules = new Storage.Inputs.AccountNetworkRulesArgs { DefaultAction = "Deny", Bypasses = {|AMPLS703:new[] { "Logging", "Metrics" }|} } });
            _ = new LogAnalytics.LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceResourceId = workspace.Id, DataSourceType = "Query", StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task FiresOnProfilerStorage() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = {|AMPLS703:Storage.Bypass.Logging|} } });
            _ = new ComponentLinkedStorageAccount("profiler", new() { ResourceGroupName = group.Name, ResourceName = shop.Name, StorageType = "ServiceProfiler", LinkedStorageAccount = account.Id });
            """);

    [Fact]
    public Task FiresOnceForALoopOfLinks() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = {|AMPLS703:"None"|} } });
            foreach (var type in new[] { "Query", "Alerts" })
            {
                _ = new LinkedStorageAccount(type, new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = type, StorageAccountIds = account.Id });
            }
            """);

    [Fact]
    public Task NearMissAzureServices() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = "Logging, AzureServices" } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            var other = new Storage.StorageAccount("other", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = {|AMPLS703:"Metrics"|} } });
            _ = new LinkedStorageAccount("alerts", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Alerts", StorageAccountIds = other.Id });
            """);

    [Fact]
    public Task NearMissNothingSaidAboutBypass() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            var other = new Storage.StorageAccount("other", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = {|AMPLS703:"Metrics"|} } });
            _ = new LinkedStorageAccount("alerts", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Alerts", StorageAccountIds = other.Id });
            """);

    [Fact]
    public Task NearMissNotLinked() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = "None" } });
            var other = new Storage.StorageAccount("other", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = {|AMPLS703:"None"|} } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Alerts", StorageAccountIds = other.Id });
            """);

    [Fact]
    public Task NearMissOpenFirewall() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Allow, Bypass = "None" } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            var other = new Storage.StorageAccount("other", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = {|AMPLS703:"Metrics"|} } });
            _ = new LinkedStorageAccount("alerts", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Alerts", StorageAccountIds = other.Id });
            """);

    [Fact]
    public Task UnknownBypass() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = config.Require("bypass") } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            var other = new Storage.StorageAccount("other", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = {|AMPLS703:"Metrics"|} } });
            _ = new LinkedStorageAccount("alerts", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Alerts", StorageAccountIds = other.Id });
            """);

    [Fact]
    public Task FiresOnAnAccountUnderACondition() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            if (config.GetBoolean("own") == true)
            {
                var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" }, NetworkRuleSet = new Storage.Inputs.NetworkRuleSetArgs { DefaultAction = Storage.DefaultAction.Deny, Bypass = {|AMPLS703:"None"|} } });
                _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            }
            """);
}
