using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Web;
using Pulumi.AzureNative.Web.Inputs;

namespace Shop;

public class ShopStack : Pulumi.Stack
{
    public ShopStack()
    {
        var config = new Config();
        var name = config.Require("name");
        var group = new ResourceGroup("group", new ResourceGroupArgs { ResourceGroupName = name });
        var logs = new Workspace("logs", new WorkspaceArgs { ResourceGroupName = group.Name });
        var settings = new Dictionary<(string Key, string? Label), Output<string>>();
        var storageName = config.Get("storage");
        if (!string.IsNullOrEmpty(storageName))
        {
            settings.Add(("Storage", null), CreateStorage(storageName, group));
        }

        var slots = config.RequireObject<string[]>("slots");
        var regions = config.RequireObject<string[]>("regions");
        var pools = new Dictionary<string, List<Output<string>>>(slots.Length);
        foreach (var region in regions)
        {
            var plan = new AppServicePlan($"{name}-{region}-plan", new AppServicePlanArgs
            {
                ResourceGroupName = group.Name,
                Kind = "Linux",
                Reserved = true,
                Location = region,
                Sku = new SkuDescriptionArgs { Tier = "Standard", Name = "S1" },
            });
            foreach (var slot in slots)
            {
                var app = new WebApp($"{name}-{region}-{slot}", new WebAppArgs
                {
                    Location = region,
                    ResourceGroupName = group.Name,
                    ServerFarmId = plan.Id,
                    SiteConfig = new SiteConfigArgs
                    {
                        AppSettings =
                        {
                            new NameValuePairArgs { Name = "Environment", Value = slot },
                            new NameValuePairArgs { Name = "Workspace", Value = logs.CustomerId },
                        },
                    },
                });
                if (pools.TryGetValue(slot, out var pool))
                {
                    pool.Add(app.DefaultHostName);
                }
                else
                {
                    pools.Add(slot, new List<Output<string>> { app.DefaultHostName });
                }
            }
        }

        foreach (var slot in slots)
        {
            var insights = new AppInsights($"{name}-{slot}", group.Name, logs.Id);
            settings.Add(("ConnectionString", slot), insights.ConnectionString);
            settings.Add(("Hosts", slot), Output.All(pools[slot]).Apply(hosts => string.Join(";", hosts)));
        }

        settings.Add(("ConnectionString", "production"), new AppInsights("main", group.Name, logs.Id).ConnectionString);
        foreach (var item in settings)
        {
            var (key, label) = item.Key;
            item.Value.Apply(value =>
            {
                Log.Info($"{key} {label ?? "all"} {value.Length}");
                return value;
            });
        }

        Id = logs.Id;
    }

    [Output]
    public Output<string> Id { get; set; }

    private static Output<string> CreateStorage(string name, ResourceGroup group)
    {
        var account = new StorageAccount(name, new StorageAccountArgs
        {
            AccountName = name,
            ResourceGroupName = group.Name,
            Kind = Pulumi.AzureNative.Storage.Kind.StorageV2,
            Sku = new Pulumi.AzureNative.Storage.Inputs.SkuArgs { Name = Pulumi.AzureNative.Storage.SkuName.Standard_LRS },
        });
        return account.Name.Apply(n => Output.Format($"AccountName={n};Group={group.Name}"));
    }
}
