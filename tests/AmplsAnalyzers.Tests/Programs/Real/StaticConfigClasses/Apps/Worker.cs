using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Web;
using Pulumi.AzureNative.Web.Inputs;

namespace Worms.Infrastructure.Apps;

internal static class Worker
{
    public static WebApp Config(ResourceGroup resourceGroup, AppServicePlan plan, Component insights, Output<string> filesConnection, WebApp gateway)
    {
        const string queueName = "replays-to-update";
        var scaling = new Dictionary<string, string>
        {
            { "queueName", queueName },
            { "queueLength", "1" },
        };

        return new WebApp(
            "worms-hub-worker",
            new()
            {
                Name = "worms-worker",
                ResourceGroupName = resourceGroup.Name,
                ServerFarmId = plan.Id,
                ClientAffinityEnabled = false,
                Reserved = true,
                Kind = "functionapp",
                SiteConfig =
                    new SiteConfigArgs
                    {
                        AppSettings =
                            Common.Settings(insights)
                                .Concat(scaling.Select(pair => new NameValuePairArgs { Name = $"WORMS_SCALING__{pair.Key}", Value = pair.Value }))
                                .Append(new NameValuePairArgs { Name = "WORMS_CONNECTIONSTRINGS__Storage", Value = filesConnection })
                                .Append(new NameValuePairArgs { Name = "WORMS_GATEWAY", Value = gateway.SiteConfig.Apply(site => site?.AppCommandLine).Apply(line => line!) })
                                .ToArray(),
                    },
            });
    }
}
