using Landscape;
using Landscape.Workloads;
using Pulumi;

var withLoadTests = false;

return await Deployment.RunAsync(() =>
{
    var cluster = new MonitoredCluster("telemetry", new MonitoredClusterArgs
    {
        SubscriptionId = "11111111-2222-3333-4444-555555555555",
        Region = "uksouth",
    });
    var outputs = new Dictionary<string, object?>
    {
        ["clusterName"] = cluster.ClusterName,
        ["clusterGroup"] = cluster.ClusterGroup,
    };

    var sampler = new Sampler("sampler", new SamplerArgs { Group = cluster.ClusterGroup }, new ComponentResourceOptions { Provider = cluster.Provider });

    var collector = new Collector(
        "collector",
        new CollectorArgs
        {
            Group = cluster.ClusterGroup,
            SamplerId = sampler.RuleId,
            WorkspaceId = cluster.WorkspaceId,
        },
        new ComponentResourceOptions { Provider = cluster.Provider });

    var shop = new Shop(
        "shop",
        new ShopArgs
        {
            Group = cluster.ClusterGroup,
            CollectorEndpoint = collector.EndpointName,
            WorkspaceId = cluster.WorkspaceId,
        },
        new ComponentResourceOptions { Provider = cluster.Provider, DependsOn = { collector } });

    if (withLoadTests)
    {
        var loadTests = new LoadTests("load-tests", new LoadTestsArgs { Group = cluster.ClusterGroup, Target = shop.HostName }, new ComponentResourceOptions { Provider = cluster.Provider });
        outputs.Add("loadTestsViewer", loadTests.ViewerId);
        outputs.Add("loadTestsOwner", loadTests.OwnerId);
    }

    outputs.Add("shop", Output.Format($"https://{shop.HostName}/"));
    return outputs;
});
