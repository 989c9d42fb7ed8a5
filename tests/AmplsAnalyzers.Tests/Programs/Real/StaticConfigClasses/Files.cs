using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Worms.Infrastructure;

internal static class Files
{
    public static (StorageAccount Account, Output<string> Connection) Config(ResourceGroup resourceGroup)
    {
        var account = new StorageAccount(
            "storage",
            new()
            {
                AccountName = Utils.GetResourceNameAlphaNumericOnly("wormshub"),
                ResourceGroupName = resourceGroup.Name,
                Kind = Kind.StorageV2,
                Sku = new SkuArgs { Name = SkuName.Standard_LRS },
                MinimumTlsVersion = MinimumTlsVersion.TLS1_2,
            },
            new() { Protect = true });
        foreach (var container in (string[])["replays", "maps"])
        {
            _ = new BlobContainer(
                container,
                new()
                {
                    ResourceGroupName = resourceGroup.Name,
                    AccountName = account.Name,
                    Metadata = new Dictionary<string, string> { { "game", "worms" }, { "kind", container.TrimEnd('s') } },
                },
                new() { RetainOnDelete = true });
        }

        return (account, Output.Format($"DefaultEndpointsProtocol=https;AccountName={account.Name}"));
    }
}
