using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using Sample.Naming;

namespace Sample.Modules;

public static class StorageModule
{
    public static StorageAccount CreateForProfiler(ResourceGroup resourceGroup, Component insights, SkuName? sku = null)
    {
        var account = new StorageAccount(NameFactory.StorageName("profiler"), new StorageAccountArgs
        {
            ResourceGroupName = resourceGroup.Name,
            AccountName = NameFactory.StorageName("profiler"),
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = sku ?? SkuName.Standard_ZRS },
            NetworkRuleSet = new NetworkRuleSetArgs { DefaultAction = DefaultAction.Deny, Bypass = Bypass.AzureServices },
        });
        _ = new ComponentLinkedStorageAccount($"{NameFactory.StorageName("profiler")}-link", new ComponentLinkedStorageAccountArgs
        {
            ResourceGroupName = resourceGroup.Name,
            ResourceName = insights.Name,
            StorageType = "ServiceProfiler",
            LinkedStorageAccount = account.Id,
        });
        return account;
    }
}
