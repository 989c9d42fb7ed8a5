using Pulumi;
using Pulumi.AzureNative.Resources;

namespace Contoso.Shop;

public class ShopStack : Stack
{
    public ShopStack()
    {
        var group = new ResourceGroup("Shop_Group", new ResourceGroupArgs { Location = "eastus2" });
        var shop = new ShopComponent("shop", new ShopComponentArgs
        {
            Family = "shop",
            Name = "orders",
            Stage = "dev",
            ResourceGroupName = group.Name,
            Location = group.Location,
            IsPrivate = true,
            WithInsights = true,
            Network = new NetworkSettings
            {
                AddressPrefixes = ["10.8.0.0/16"],
                Subnets =
                [
                    new SubnetSettings("gateway", "gateway", ["10.8.0.0/24"]),
                    new SubnetSettings("endpoints", "private-endpoints", ["10.8.1.0/26"]) { Marks = ["internal"] },
                    new SubnetSettings("apps", "container-apps", ["10.8.2.0/23"]) { Marks = ["internal"], Delegations = [new("apps", "Microsoft.App/environments")] },
                ],
            },
            Zones =
            [
                ("privatelink.monitor.azure.com", "monitor"),
                ("privatelink.oms.opinsights.azure.com", "oms"),
                ("privatelink.ods.opinsights.azure.com", "ods"),
                ("privatelink.agentsvc.azure-automation.net", "agentsvc"),
                ("privatelink.blob.core.windows.net", "blob"),
            ],
            Tags = new() { ["project"] = "shop" },
        });
        Address = shop.Address;
    }

    [Output]
    public Output<string> Address { get; set; }
}
