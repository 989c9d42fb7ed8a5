using Pulumi;
using Pulumi.AzureNative;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using Kubernetes;

return await Pulumi.Deployment.RunAsync(() =>
{
    var providers = new[] { "east", "west" }.ToDictionary(region => region, region => new Provider($"azure-{region}", new ProviderArgs { SubscriptionId = $"0000-{region}", Location = region }));
    var platforms = providers.Select(pair => new Platform(pair.Key, pair.Value)).ToArray();
    foreach (var platform in platforms)
    {
        platform.Deploy(logs: true, dependsOn: platforms.TakeWhile(other => other != platform).Select(other => other.Group));
    }
});
