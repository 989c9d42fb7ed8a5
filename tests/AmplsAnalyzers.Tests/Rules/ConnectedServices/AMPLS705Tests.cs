using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ConnectedServices;

public sealed class AMPLS705Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3WithoutIdentity() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new {|AMPLS705:LinkedStorageAccount|}("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task FiresOnV2WithoutIdentity() => V2("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new {|AMPLS705:LinkedStorageAccount|}("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Alerts", StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task FiresOnClassicInAnotherRegion() => Classic("""
            var workspace = new AnalyticsWorkspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.Account("account", new() { ResourceGroupName = group.Name, Location = "northeurope", AccountTier = "Standard", AccountReplicationType = "LRS" });
            _ = new {|AMPLS705:LogAnalytics.LinkedStorageAccount|}("link", new() { ResourceGroupName = group.Name, WorkspaceResourceId = workspace.Id, DataSourceType = "Ingestion", StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task FiresOnceForBothRequirements() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "northeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new {|AMPLS705:LinkedStorageAccount|}("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task FiresOnAnotherRegion() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope", Identity = new Pulumi.AzureNative.OperationalInsights.Inputs.IdentityArgs { Type = Pulumi.AzureNative.OperationalInsights.IdentityType.SystemAssigned } });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "North Europe", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new {|AMPLS705:LinkedStorageAccount|}("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Ingestion", StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            foreach (var type in new[] { "Query", "Alerts" })
            {
                _ = new {|AMPLS705:LinkedStorageAccount|}(type, new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = type, StorageAccountIds = account.Id });
            }
            """);

    [Fact]
    public Task FiresOnALinkUnderACondition() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            if (config.GetBoolean("alerts") == true)
            {
                _ = new {|AMPLS705:LinkedStorageAccount|}("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Alerts", StorageAccountIds = account.Id });
            }
            """);

    [Fact]
    public Task NearMissWithIdentityInTheSameRegion() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope", Identity = new Pulumi.AzureNative.OperationalInsights.Inputs.IdentityArgs { Type = Pulumi.AzureNative.OperationalInsights.IdentityType.SystemAssigned } });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "West Europe", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            var far = new Storage.StorageAccount("far", new() { ResourceGroupName = group.Name, Location = "eastus", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new {|AMPLS705:LinkedStorageAccount|}("alerts", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Alerts", StorageAccountIds = far.Id });
            """);

    [Fact]
    public Task NearMissIngestionNeedsNoIdentity() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Ingestion", StorageAccountIds = account.Id });
            _ = new {|AMPLS705:LinkedStorageAccount|}("query", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task NearMissRetiredType() => V3("""
            var workspace = new Workspace("workspace", new() { ResourceGroupName = group.Name, Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "eastus", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "CustomLogs", StorageAccountIds = account.Id });
            _ = new {|AMPLS705:LinkedStorageAccount|}("other", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Ingestion", StorageAccountIds = account.Id });
            """);

    [Fact]
    public Task UnknownRegionAndIdentity() => V3("""
            var workspace = new Workspace("workspace", new WorkspaceArgs { ResourceGroupName = group.Name, Location = config.Require("location"), Identity = config.RequireObject<Input<Pulumi.AzureNative.OperationalInsights.Inputs.IdentityArgs>>("identity") });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new LinkedStorageAccount("link", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            var second = new Workspace("second", new() { ResourceGroupName = group.Name });
            _ = new {|AMPLS705:LinkedStorageAccount|}("second", new() { ResourceGroupName = group.Name, WorkspaceName = second.Name, DataSourceType = "Query", StorageAccountIds = account.Id });
            """);
}
