using Pulumi;
using Pulumi.AzureNative.Web;
using Pulumi.AzureNative.Web.Inputs;

namespace Sample.Modules.AppService;

public class AppServiceModuleArgs
{
    public Input<string> ResourceGroupName { get; set; } = null!;

    public Input<string> Location { get; set; } = null!;

    public InputMap<string>? Tags { get; set; }
}

public class AppServiceModule : ComponentResource
{
    public Output<string> DefaultHostname { get; }

    public AppServiceModule(string name, AppServiceModuleArgs args, ComponentResourceOptions? options = null)
        : base("sample:module:AppService", name, options)
    {
        var plan = new AppServicePlan($"{name}-plan", new AppServicePlanArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            Kind = "App",
            HyperV = false,
            IsXenon = false,
            PerSiteScaling = false,
            Reserved = false,
            ZoneRedundant = false,
            Sku = new SkuDescriptionArgs
            {
                Tier = "Basic",
                Name = "B1",
            },
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this });

        var app = new WebApp(name, new WebAppArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            ServerFarmId = plan.Id,
            ClientAffinityEnabled = true,
            Reserved = false,
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this });

        DefaultHostname = app.DefaultHostName;

        RegisterOutputs(new Dictionary<string, object?>
        {
            ["hostname"] = DefaultHostname,
        });
    }
}
