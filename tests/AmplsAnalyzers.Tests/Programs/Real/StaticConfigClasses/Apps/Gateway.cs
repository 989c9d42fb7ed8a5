using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Web;
using Pulumi.AzureNative.Web.Inputs;

namespace Worms.Infrastructure.Apps;

internal static class Gateway
{
    public static async Task<WebApp> Config(ResourceGroup resourceGroup, AppServicePlan plan, Component insights, Output<string> filesConnection)
    {
        var subdomain = "worms";
        var domain = "example.org";
        var url = $"{subdomain}.{domain}";
        var certificate = await GetCertificateThumbprint(url);

        return new WebApp(
            "worms-hub-gateway",
            new()
            {
                Name = "worms-gateway",
                ResourceGroupName = resourceGroup.Name,
                ServerFarmId = plan.Id,
                ClientAffinityEnabled = false,
                Reserved = true,
                HostNameSslStates = certificate is not null
                    ?
                    [
                        new HostNameSslStateArgs
                        {
                            SslState = SslState.SniEnabled,
                            Thumbprint = certificate,
                            Name = url,
                        },
                    ]
                    :
                    [
                        new HostNameSslStateArgs
                        {
                            Name = url,
                            SslState = SslState.Disabled,
                        },
                    ],
                SiteConfig = new SiteConfigArgs
                {
                    AlwaysOn = true,
                    AppSettings =
                    [
                        new NameValuePairArgs { Name = "WORMS_STORAGE__TempReplayFolder", Value = "/storage/temp-replays" },
                        new NameValuePairArgs { Name = "WORMS_CONNECTIONSTRINGS__Storage", Value = filesConnection },
                        .. Common.Settings(insights),
                    ],
                },
            });
    }

    private static async Task<string?> GetCertificateThumbprint(string url)
    {
        await Task.CompletedTask;
        return url.StartsWith("worms.", StringComparison.Ordinal) ? "0123456789ABCDEF" : null;
    }
}
