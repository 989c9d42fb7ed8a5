using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Web.Inputs;

namespace Worms.Infrastructure.Apps;

internal static class Common
{
    public static IEnumerable<NameValuePairArgs> Settings(Component insights)
    {
        yield return new NameValuePairArgs { Name = "APPLICATIONINSIGHTS_CONNECTION_STRING", Value = insights.ConnectionString };
        yield return new NameValuePairArgs { Name = "DOTNET_ENVIRONMENT", Value = "Production" };
    }
}
