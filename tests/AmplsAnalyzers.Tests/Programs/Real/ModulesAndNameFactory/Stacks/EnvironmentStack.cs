using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;
using Sample.Modules;
using Sample.Modules.AppService;
using Sample.Modules.FunctionApp;
using Sample.Naming;

namespace Sample.Stacks;

public abstract class EnvironmentStack(string environment) : IStack
{
    protected abstract int Retention { get; }

    public Dictionary<string, object?> Execute()
    {
        NameFactory.Initialize(" Ordering", environment);
        var resourceGroup = new ResourceGroup(NameFactory.ResourceGroupName("core"));
        var areas = new[] { "shop", "stock" }.ToDictionary(area => area, area => MonitoringModule.Create(resourceGroup, area, args => args.RetentionInDays = Retention));
        var outputs = new Dictionary<string, object?>();
        foreach (var (area, result) in areas)
        {
            outputs.Add($"{area}Summary", result.Summary);
        }

        var storage = StorageModule.CreateForProfiler(resourceGroup, areas["shop"].Insights);
        var tags = TagBuilder.Default(environment);
        var shop = new AppServiceModule("shop-web", new AppServiceModuleArgs
        {
            ResourceGroupName = resourceGroup.Name,
            Location = resourceGroup.Location,
            Tags = tags,
        });
        var stock = new FunctionModule("stock-func", new FunctionModuleArgs
        {
            ResourceGroupName = resourceGroup.Name,
            Location = resourceGroup.Location,
            Tags = tags,
            StorageAccountName = storage.Name,
            AppInsightsConnectionString = areas["stock"].Insights.ConnectionString,
        });
        outputs.Add("endpoints", Output.All(shop.DefaultHostname, stock.DefaultHostname));
        Link(resourceGroup, areas.Values.SelectMany(result => new[] { (result.Workspace.GetResourceName(), result.Workspace.Id), (result.Insights.GetResourceName(), result.Insights.Id) }));
        return outputs;
    }

    protected virtual void Link(ResourceGroup resourceGroup, IEnumerable<(string Name, Output<string> Id)> targets)
    {
        var scope = new PrivateLinkScope(NameFactory.ScopeName(), new PrivateLinkScopeArgs
        {
            ResourceGroupName = resourceGroup.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
        });
        targets.Aggregate(
            new List<Pulumi.Resource>(),
            (made, target) =>
            {
                made.Add(new PrivateLinkScopedResource($"link-{target.Name}", new() { ResourceGroupName = resourceGroup.Name, ScopeName = scope.Name, LinkedResourceId = target.Id }, new() { DependsOn = made.TakeLast(1).ToList() }));
                return made;
            });
    }
}
