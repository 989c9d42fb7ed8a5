using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Web;
using Pulumi.AzureNative.Web.Inputs;

namespace Worms.Infrastructure.Apps;

internal static class Plan
{
    public static AppServicePlan Config(ResourceGroup resourceGroup)
        => new(
            "plan",
            new()
            {
                Name = Utils.GetResourceName("Worms-Plan"),
                ResourceGroupName = resourceGroup.Name,
                Kind = "elastic",
                HyperV = false,
                IsXenon = false,
                PerSiteScaling = false,
                Reserved = true,
                ZoneRedundant = false,
                Sku = new SkuDescriptionArgs { Name = "EP1", Tier = "ElasticPremium" },
            });
}
