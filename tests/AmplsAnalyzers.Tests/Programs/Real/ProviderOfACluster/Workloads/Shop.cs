using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Web;
using Pulumi.AzureNative.Web.Inputs;

namespace Landscape.Workloads;

public class Shop : ComponentResource
{
    public Shop(string name, ShopArgs args, ComponentResourceOptions? options = null)
        : base("landscape:workloads:Shop", name, options)
    {
        var values = new Dictionary<string, Dictionary<string, Input<string>>>
        {
            ["telemetry"] = new()
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = Output.Format($"http://{args.CollectorEndpoint}:4317"),
                ["OTEL_SERVICE_NAME"] = name,
            },
            ["pages"] = new() { ["PAGES_BASE"] = "/" },
        };

        var insights = new Component($"{name}-insights", new Pulumi.AzureNative.ApplicationInsights.ComponentArgs
        {
            ResourceGroupName = args.Group,
            ApplicationType = ApplicationType.Web,
            Kind = "web",
            WorkspaceResourceId = args.WorkspaceId,
        },
        new CustomResourceOptions { Parent = this });

        var plan = new AppServicePlan($"{name}-plan", new AppServicePlanArgs
        {
            ResourceGroupName = args.Group,
            Kind = "Linux",
            HyperV = false,
            IsXenon = false,
            PerSiteScaling = false,
            Reserved = true,
            ZoneRedundant = true,
            Sku = new SkuDescriptionArgs { Name = "P1v3", Tier = "PremiumV3" },
        },
        new CustomResourceOptions { Parent = this });

        var settings = values.Values.SelectMany(section => section)
            .Append(new KeyValuePair<string, Input<string>>("APPLICATIONINSIGHTS_CONNECTION_STRING", insights.ConnectionString))
            .Select(pair => new NameValuePairArgs { Name = pair.Key, Value = pair.Value })
            .ToList();

        var frontEnd = new WebApp($"{name}-front-end", new WebAppArgs
        {
            ResourceGroupName = args.Group,
            ServerFarmId = plan.Id,
            HttpsOnly = true,
            ClientAffinityEnabled = false,
            Reserved = true,
            SiteConfig = new SiteConfigArgs { AlwaysOn = true, AppSettings = settings },
        },
        new CustomResourceOptions { Parent = plan });

        foreach (var service in new[] { "cart", "checkout", "currency" })
        {
            _ = new WebApp($"{name}-{service}", new WebAppArgs
            {
                ResourceGroupName = args.Group,
                ServerFarmId = plan.Id,
                ClientAffinityEnabled = true,
                Reserved = true,
                SiteConfig = new SiteConfigArgs { AppSettings = { new NameValuePairArgs { Name = "SHOP", Value = frontEnd.DefaultHostName }, settings[0] } },
            },
            new CustomResourceOptions { Parent = plan, DependsOn = { frontEnd } });
        }

        HostName = frontEnd.DefaultHostName;
        RegisterOutputs();
    }

    public Output<string> HostName { get; private set; }
}

public class ShopArgs
{
    public Input<string> Group { get; set; } = null!;

    public Input<string> CollectorEndpoint { get; set; } = null!;

    public Input<string> WorkspaceId { get; set; } = null!;
}
