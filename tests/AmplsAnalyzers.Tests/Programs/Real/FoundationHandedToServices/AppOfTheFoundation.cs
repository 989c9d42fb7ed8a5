using Pulumi;
using Pulumi.AzureNative.Web;
using Web = Pulumi.AzureNative.Web;

public static class AppOfTheFoundation
{
    public static WebApp CreateApp(this Foundation foundation, string name, params (string Name, Input<string> Value)[] settings)
    {
        return new WebApp(name, new()
        {
            ResourceGroupName = foundation.ResourceGroup.Name,
            ServerFarmId = foundation.Plan.Id,
            ClientAffinityEnabled = false,
            Reserved = true,
            Identity = new Web.Inputs.ManagedServiceIdentityArgs
            {
                Type = Web.ManagedServiceIdentityType.UserAssigned,
                UserAssignedIdentities = { foundation.Identity.Id },
            },
            SiteConfig = new Web.Inputs.SiteConfigArgs
            {
                AppSettings = settings
                    .Prepend(("APPLICATIONINSIGHTS_CONNECTION_STRING", foundation.Insights.ConnectionString))
                    .Select(setting => new Web.Inputs.NameValuePairArgs { Name = setting.Item1, Value = setting.Item2 })
                    .ToArray(),
            },
        });
    }
}
