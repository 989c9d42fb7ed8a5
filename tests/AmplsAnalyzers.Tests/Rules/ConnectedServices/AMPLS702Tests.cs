using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ConnectedServices;

public sealed class AMPLS702Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "northeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new {|AMPLS702:ComponentLinkedStorageAccount|}("profiler", new() { ResourceGroupName = group.Name, ResourceName = shop.Name, StorageType = "ServiceProfiler", LinkedStorageAccount = account.Id });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "northeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new {|AMPLS702:ComponentLinkedStorageAccount|}("profiler", new() { ResourceGroupName = group.Name, ResourceName = shop.Name, StorageType = "ServiceProfiler", LinkedStorageAccount = account.Id });
            """);

    [Fact]
    public Task FiresInAComponent() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "northeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new Profiler(group, shop, account);
            """, """
            class Profiler : ComponentResource
            {
                public Profiler(ResourceGroup group, Component component, Storage.StorageAccount account) : base("company:Profiler", "profiler")
                {
                    _ = new {|AMPLS702:ComponentLinkedStorageAccount|}("storage", new() { ResourceGroupName = group.Name, ResourceName = component.Name, LinkedStorageAccount = account.Id });
                }
            }
            """);

    [Fact]
    public Task FiresOnALinkUnderACondition() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "northeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            if (config.GetBoolean("profiler") == true)
            {
                _ = new {|AMPLS702:ComponentLinkedStorageAccount|}("profiler", new() { ResourceGroupName = group.Name, ResourceName = shop.Name, StorageType = "ServiceProfiler", LinkedStorageAccount = account.Id });
            }
            """);

    [Fact]
    public Task NearMissSameRegionInOtherWords() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "West Europe", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new ComponentLinkedStorageAccount("profiler", new() { ResourceGroupName = group.Name, ResourceName = shop.Name, StorageType = "ServiceProfiler", LinkedStorageAccount = account.Id });
            var far = new Storage.StorageAccount("far", new() { ResourceGroupName = group.Name, Location = "eastus", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            var kiosk = new Component("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", Location = "westus" });
            _ = new {|AMPLS702:ComponentLinkedStorageAccount|}("far", new() { ResourceGroupName = group.Name, ResourceName = kiosk.Name, StorageType = "ServiceProfiler", LinkedStorageAccount = far.Id });
            """);

    [Fact]
    public Task UnknownRegion() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", Location = "westeurope" });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = config.Require("location"), Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new ComponentLinkedStorageAccount("profiler", new() { ResourceGroupName = group.Name, ResourceName = shop.Name, StorageType = "ServiceProfiler", LinkedStorageAccount = account.Id });
            var far = new Storage.StorageAccount("far", new() { ResourceGroupName = group.Name, Location = "eastus", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            var kiosk = new Component("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", Location = "westus" });
            _ = new {|AMPLS702:ComponentLinkedStorageAccount|}("far", new() { ResourceGroupName = group.Name, ResourceName = kiosk.Name, StorageType = "ServiceProfiler", LinkedStorageAccount = far.Id });
            """);
}
