using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Web;
using Pulumi.AzureNative.Web.Inputs;
using AspDescriptionArgs = Pulumi.AzureNative.Web.Inputs.SkuDescriptionArgs;
using StorageKind = Pulumi.AzureNative.Storage.Kind;
using StorageSkuArgs = Pulumi.AzureNative.Storage.Inputs.SkuArgs;
using StorageSkuName = Pulumi.AzureNative.Storage.SkuName;

namespace Contoso.Typed;

internal partial class AzureStack
{
    public void CreateFunctions()
    {
        var storageAccount = new StorageAccount(_names.StorageAccount, new()
        {
            ResourceGroupName = _group.Name,
            AccountName = _names.StorageAccount,
            Location = _group.Location,
            Kind = StorageKind.StorageV2,
            Sku = new StorageSkuArgs
            {
                Name = StorageSkuName.Standard_LRS,
            },
            EnableHttpsTrafficOnly = true,
            AllowBlobPublicAccess = false,
            MinimumTlsVersion = TlsVersions.Tls12,
        }, new() { DependsOn = { _group } });

        var connectionString = storageAccount.GetConnectionString("managed");

        var plan = new AppServicePlan(_names.AppServicePlan, new()
        {
            Kind = "FunctionApp",
            ResourceGroupName = _group.Name,
            Location = _group.Location,
            Name = _names.AppServicePlan,
            HyperV = false,
            IsXenon = false,
            PerSiteScaling = false,
            Reserved = false,
            ZoneRedundant = false,
            Sku = new AspDescriptionArgs
            {
                Name = "Y1",
                Tier = "Dynamic",
            },
        }, new() { DependsOn = { _group } });

        FunctionHost = new WebApp(_names.FunctionApp, new()
        {
            Kind = "functionapp",
            ResourceGroupName = _group.Name,
            Location = _group.Location,
            ServerFarmId = plan.Id,
            HttpsOnly = true,
            ClientAffinityEnabled = false,
            Reserved = false,
            Name = _names.FunctionApp,
            SiteConfig = new SiteConfigArgs
            {
                AppSettings = new Dictionary<Input<string>, Input<string>>()
                {
                    { "AzureWebJobsStorage", connectionString },
                    { "WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", connectionString },
                    { "WEBSITE_CONTENTSHARE", _names.FunctionApp },
                    { "FUNCTIONS_WORKER_RUNTIME", "dotnet" },
                    { "FUNCTIONS_EXTENSION_VERSION", "~4" },
                }.ToNameValueList(),
            },
        }, new() { DependsOn = { storageAccount, plan } }).DefaultHostName;
    }
}
