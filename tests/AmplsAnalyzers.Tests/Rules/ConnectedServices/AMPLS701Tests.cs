using Xunit;

namespace AmplsAnalyzers.Tests.Rules.ConnectedServices;

public sealed class AMPLS701Tests : RuleTests
{
    [Fact]
    public Task FiresOnV3() => V3("""
            var shop = new {|AMPLS701:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            """);

    [Fact]
    public Task FiresOnV2() => V2("""
            var shop = new {|AMPLS701:Component|}("shop", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            """);

    [Fact]
    public Task FiresInALoop() => V3("""
            foreach (var name in new[] { "one", "two" })
            {
                _ = new {|AMPLS701:Component|}(name, new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            }
            """);

    [Fact]
    public Task NearMissLinked() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            var kiosk = new {|AMPLS701:Component|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new ComponentLinkedStorageAccount("profiler", new() { ResourceGroupName = group.Name, ResourceName = shop.Name, StorageType = "ServiceProfiler", LinkedStorageAccount = account.Id });
            """);

    [Fact]
    public Task NearMissLinkedInAComponent() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            var kiosk = new {|AMPLS701:Component|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new Profiler(group, shop, account);
            """, """
            class Profiler : ComponentResource
            {
                public Profiler(ResourceGroup group, Component component, Storage.StorageAccount account) : base("company:Profiler", "profiler")
                {
                    _ = new ComponentLinkedStorageAccount("storage", new() { ResourceGroupName = group.Name, ResourceName = component.Name, LinkedStorageAccount = account.Id });
                }
            }
            """);

    [Fact]
    public Task NearMissNotForced() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = false });
            var other = new Component("other", new() { ResourceGroupName = group.Name, Kind = "web" });
            var kiosk = new {|AMPLS701:Component|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            """);

    [Fact]
    public Task NearMissPulumiAzureCannotLink() => Classic("""
            _ = new Insights("shop", new() { ResourceGroupName = group.Name, ApplicationType = "web", ForceCustomerStorageForProfiler = true });
            """);

    [Fact]
    public Task NearMissHandedToATemplate() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            var kiosk = new {|AMPLS701:Component|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            _ = new Pulumi.AzureNative.Resources.Deployment("template", new()
            {
                ResourceGroupName = group.Name,
                Properties = new Pulumi.AzureNative.Resources.Inputs.DeploymentPropertiesArgs { Mode = Pulumi.AzureNative.Resources.DeploymentMode.Incremental, Template = new Dictionary<string, object> { ["id"] = shop.Id } },
            });
            """);

    [Fact]
    public Task NearMissUnderACondition() => V3("""
            if (config.GetBoolean("app") == true)
            {
                var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            }

            var kiosk = new {|AMPLS701:Component|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            """);

    [Fact]
    public Task NearMissLinkedUnderACondition() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            var kiosk = new {|AMPLS701:Component|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            if (config.GetBoolean("profiler") == true)
            {
                _ = new ComponentLinkedStorageAccount("profiler", new() { ResourceGroupName = group.Name, ResourceName = shop.Name, StorageType = "ServiceProfiler", LinkedStorageAccount = account.Id });
            }
            """);

    [Fact]
    public Task UnknownComponent() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            var account = new Storage.StorageAccount("account", new() { ResourceGroupName = group.Name, Location = "westeurope", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = "Standard_LRS" } });
            _ = new ComponentLinkedStorageAccount("profiler", new() { ResourceGroupName = group.Name, ResourceName = config.Require("component"), StorageType = "ServiceProfiler", LinkedStorageAccount = account.Id });
            """);

    [Fact]
    public Task UnknownFlag() => V3("""
            var shop = new Component("shop", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = config.RequireBoolean("force") });
            var kiosk = new {|AMPLS701:Component|}("kiosk", new() { ResourceGroupName = group.Name, Kind = "web", ForceCustomerStorageForProfiler = true });
            """);
}
