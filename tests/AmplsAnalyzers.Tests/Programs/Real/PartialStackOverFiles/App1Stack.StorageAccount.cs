using App1.Helpers;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace App1
{
    public partial class App1Stack
    {
        private static StorageAccount CreateStorageAccount(DeploymentConfigs deploymentConfigs, ResourceGroup resourceGroup)
        {
            var storageAccount = new StorageAccount(deploymentConfigs.ResourcesNames["StorageAccountName"], new StorageAccountArgs
            {
                AccountName = $"{deploymentConfigs.Client.ToLower()}{deploymentConfigs.Prefix.ToLower()}{deploymentConfigs.ResourcesNames["StorageAccountName"]}",
                ResourceGroupName = resourceGroup.Name,
                Location = resourceGroup.Location,
                Kind = ParseKind(deploymentConfigs.StorageAccount["Kind"].ToString()!),
                Sku = new SkuArgs
                {
                    Name = ParseSkuName(deploymentConfigs.StorageAccount["SkuName"].ToString()!)
                },
                AccessTier = ParseAccessTier(deploymentConfigs.StorageAccount["AccessTier"].ToString()!),
                AllowBlobPublicAccess = bool.Parse(deploymentConfigs.StorageAccount["AllowBlobPublicAccess"].ToString()!),
                MinimumTlsVersion = ParseMinimumTlsVersion(deploymentConfigs.StorageAccount["MinimumTlsVersion"].ToString()!),
                EnableHttpsTrafficOnly = bool.Parse(deploymentConfigs.StorageAccount["EnableHttpsTrafficOnly"].ToString()!)
            });

            return storageAccount;
        }

        private static Kind ParseKind(string value)
        {
            return value switch
            {
                "StorageV2" => Kind.StorageV2,
                "Storage" => Kind.Storage,
                "BlobStorage" => Kind.BlobStorage,
                _ => Kind.StorageV2
            };
        }

        private static SkuName ParseSkuName(string value)
        {
            return value switch
            {
                "Standard_LRS" => SkuName.Standard_LRS,
                "Standard_ZRS" => SkuName.Standard_ZRS,
                "Standard_GZRS" => SkuName.Standard_GZRS,
                "Premium_LRS" => SkuName.Premium_LRS,
                _ => SkuName.Standard_LRS
            };
        }

        private static AccessTier ParseAccessTier(string value)
        {
            return value switch
            {
                "Hot" => AccessTier.Hot,
                "Cool" => AccessTier.Cool,
                _ => AccessTier.Hot
            };
        }

        private static MinimumTlsVersion ParseMinimumTlsVersion(string value)
        {
            return value switch
            {
                "TLS1_0" => MinimumTlsVersion.TLS1_0,
                "TLS1_2" => MinimumTlsVersion.TLS1_2,
                _ => MinimumTlsVersion.TLS1_2
            };
        }
    }
}
