using Pulumi;
using Pulumi.AzureNative.Web;
using Pulumi.AzureNative.Web.Inputs;

namespace Sample.Modules.FunctionApp;

public class FunctionModuleArgs
{
    public Input<string> ResourceGroupName { get; set; } = null!;

    public Input<string> Location { get; set; } = null!;

    public InputMap<string>? Tags { get; set; }

    public Input<string> StorageAccountName { get; set; } = null!;

    public Input<string> AppInsightsConnectionString { get; set; } = null!;
}

public class FunctionModule : ComponentResource
{
    public Output<string> DefaultHostname { get; }

    public FunctionModule(string name, FunctionModuleArgs args, ComponentResourceOptions? options = null)
        : base("sample:module:FunctionApp", name, options)
    {
        var plan = new AppServicePlan($"{name}-plan", new AppServicePlanArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            Kind = "FunctionApp",
            HyperV = false,
            IsXenon = false,
            PerSiteScaling = false,
            Reserved = false,
            ZoneRedundant = false,
            Sku = new SkuDescriptionArgs
            {
                Tier = "Dynamic",
                Name = "Y1",
            },
            Tags = args.Tags,
        }, new CustomResourceOptions
        {
            Parent = this,
        });

        var app = new WebApp(name, new WebAppArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            ServerFarmId = plan.Id,
            Kind = "functionapp",
            ClientAffinityEnabled = false,
            Reserved = false,
            Tags = args.Tags,
            SiteConfig = new SiteConfigArgs
            {
                AppSettings =
                {
                    new NameValuePairArgs { Name = "FUNCTIONS_EXTENSION_VERSION", Value = "~4" },
                    new NameValuePairArgs { Name = "FUNCTIONS_WORKER_RUNTIME", Value = "dotnet-isolated" },
                    new NameValuePairArgs
                    {
                        Name = "APPLICATIONINSIGHTS_CONNECTION_STRING",
                        Value = args.AppInsightsConnectionString,
                    },
                    new NameValuePairArgs
                    {
                        Name = "AzureWebJobsStorage",
                        Value = Output.Format($"AccountName={args.StorageAccountName};EndpointSuffix=core.windows.net"),
                    },
                },
            },
        }, new CustomResourceOptions
        {
            Parent = this,
        });

        DefaultHostname = app.DefaultHostName;

        RegisterOutputs(new Dictionary<string, object?>
        {
            ["hostname"] = DefaultHostname,
        });
    }
}
