using System.Collections.Generic;
using System.Linq;
using App1.Helpers;
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Web;
using Pulumi.AzureNative.Web.Inputs;

namespace App1
{
    public partial class App1Stack
    {
        private WebApp CreateApiAppService(DeploymentConfigs deploymentConfigs, ResourceGroup resourceGroup)
        {
            var insights = CreateInsights("api");
            var appSettings = new InputList<NameValuePairArgs>();
            foreach (var setting in Flatten(deploymentConfigs.ApiAppSettings, deploymentConfigs.ConfigNameSeparator))
            {
                appSettings.Add(new NameValuePairArgs { Name = setting.Key, Value = setting.Value });
            }

            appSettings.Add(new NameValuePairArgs { Name = "APPLICATIONINSIGHTS_CONNECTION_STRING", Value = insights.ConnectionString });
            appSettings.Add(new NameValuePairArgs { Name = "Blob", Value = deploymentConfigs.Secrets.BuildPrimaryBlobConnectionString() });

            return new WebApp(deploymentConfigs.ResourcesNames["ApiAppServiceName"], new WebAppArgs
            {
                Name = string.Join("-", new[] { deploymentConfigs.Client, deploymentConfigs.Prefix, deploymentConfigs.ResourcesNames["ApiAppServiceName"] }.Select(part => part.ToLower())),
                ResourceGroupName = resourceGroup.Name,
                ServerFarmId = plan.Id,
                Kind = "app,linux,container",
                ClientAffinityEnabled = false,
                Reserved = true,
                Tags = commonTags,
                SiteConfig = new SiteConfigArgs
                {
                    AlwaysOn = true,
                    LinuxFxVersion = $"DOCKER|{deploymentConfigs.Client.ToLower()}/orders:1.0",
                    AppSettings = appSettings,
                    ConnectionStrings = new[]
                    {
                        new ConnStringInfoArgs { Name = "Primary", ConnectionString = deploymentConfigs.Secrets.PrimaryDbConnection, Type = ConnectionStringType.SQLAzure },
                        new ConnStringInfoArgs { Name = "Secondary", ConnectionString = deploymentConfigs.Secrets.SecondaryDbConnection, Type = ConnectionStringType.SQLAzure },
                    },
                }
            });
        }

        private static Dictionary<string, string> Flatten(Dictionary<string, object> settings, string separator, string prefix = "")
        {
            var flat = new Dictionary<string, string>();
            foreach (var setting in settings)
            {
                var key = string.IsNullOrEmpty(prefix) ? setting.Key : $"{prefix}{separator}{setting.Key}";
                if (setting.Value is Dictionary<string, object> nested)
                {
                    foreach (var inner in Flatten(nested, separator, key))
                    {
                        flat[inner.Key] = inner.Value;
                    }
                }
                else
                {
                    flat[key] = setting.Value?.ToString() ?? string.Empty;
                }
            }

            return flat;
        }
    }
}
