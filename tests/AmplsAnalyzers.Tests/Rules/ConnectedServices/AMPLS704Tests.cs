using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ConnectedServices;

public sealed class AMPLS704Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = {|AMPLS704:"CustomLogs"|}, StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = {|AMPLS704:"CustomLogs"|}, StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task FiresOnClassic() => Classic("""
            var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.Account("account", new() { ResourceGroupName = group.Name, Location = "westeurope", AccountTier = "Standard", AccountReplicationType = "LRS" });
            _ = new LogAnalytics.LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceResourceId = workspace.Id, DataSourceType = {|AMPLS704:"CustomLogs"|}, StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task FiresInAHelper() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            Links.Add(group, workspace, account, "customlogs");
            """, """
            static class Links
            {
                public static void Add(ResourceGroup group, Workspace workspace, Storage.StorageAccount account, string type)
                    => new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = {|AMPLS704:type|}, StorageAccountIds = account.Id });
            }
            """);

    [Fact]
    public Task FiresOnALinkUnderACondition() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            if (config.GetBoolean("logs") == true)
            {
                _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = {|AMPLS704:"CustomLogs"|}, StorageAccountIds = account.Id });
            }
            """);

    [Fact]
    public Task NearMissOtherTypes() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new LinkedStorageAccount("query", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            _ = new LinkedStorageAccount("alerts", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Alerts", StorageAccountIds = account.Id });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = {|AMPLS704:"CustomLogs"|}, StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task UnknownType() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new LinkedStorageAccount("any", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = config.Require("type"), StorageAccountIds = account.Id });
            _ = new LinkedStorageAccount("maybe", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = config.GetBoolean("old") == true ? "CustomLogs" : "Query", StorageAccountIds = account.Id });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = {|AMPLS704:"CustomLogs"|}, StorageAccountIds = account.Id });
            """);
}
