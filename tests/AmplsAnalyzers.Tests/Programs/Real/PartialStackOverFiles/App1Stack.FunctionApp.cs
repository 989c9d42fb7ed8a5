using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Web;
using Pulumi.AzureNative.Web.Inputs;

namespace App1
{
    public partial class App1Stack
    {
        private readonly List<Output<string>> functionNames = new List<Output<string>>();
        private AppServicePlan plan;

        private void CreateFunctionApp(string name, bool isPublic = false)
        {
            plan ??= new AppServicePlan($"{projectName}-plan", new AppServicePlanArgs
            {
                ResourceGroupName = resourceGroup.Name,
                Kind = "FunctionApp",
                Sku = new SkuDescriptionArgs { Tier = "Dynamic", Name = "Y1" }
            });

            var storage = new StorageAccount($"{projectName}{name}st".ToLower(), new StorageAccountArgs
            {
                ResourceGroupName = resourceGroup.Name,
                Kind = Pulumi.AzureNative.Storage.Kind.StorageV2,
                Sku = new Pulumi.AzureNative.Storage.Inputs.SkuArgs { Name = Pulumi.AzureNative.Storage.SkuName.Standard_LRS },
            });

            var insights = CreateInsights(name);
            var settings = new List<NameValuePairArgs>
            {
                new NameValuePairArgs { Name = "FUNCTIONS_EXTENSION_VERSION", Value = "~4" },
                new NameValuePairArgs { Name = "APPLICATIONINSIGHTS_CONNECTION_STRING", Value = Output.Format($"{insights.ConnectionString}") },
                new NameValuePairArgs { Name = "AzureWebJobsStorage__accountName", Value = storage.Name },
            };
            if (!isPublic)
            {
                settings.Add(new NameValuePairArgs { Name = "WEBSITE_VNET_ROUTE_ALL", Value = "1" });
            }

            var app = new WebApp($"{projectName}-{name}-func", new WebAppArgs
            {
                Kind = "FunctionApp",
                ResourceGroupName = resourceGroup.Name,
                ServerFarmId = plan.Id,
                PublicNetworkAccess = isPublic ? "Enabled" : "Disabled",
                VirtualNetworkSubnetId = isPublic ? (Input<string>?)null : subnets["functions"].Id,
                SiteConfig = new SiteConfigArgs { AppSettings = settings }
            });
            functionNames.Add(app.Name);
        }
    }
}
