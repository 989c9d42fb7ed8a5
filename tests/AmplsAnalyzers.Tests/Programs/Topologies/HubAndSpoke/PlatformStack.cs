using Northwind.Platform.Monitoring;
using Northwind.Platform.Networks;
using Northwind.Platform.Workloads;
using Pulumi;
using Pulumi.AzureNative.Resources;

namespace Northwind.Platform;

/// <summary>One hub with the only private link, two spokes that use it, and all that is monitored in them.</summary>
public sealed class PlatformStack : Stack
{
    public PlatformStack()
    {
        var network = new ResourceGroup("network", new() { ResourceGroupName = "rg-network", Location = Company.Region, Tags = Company.Tags("network") });
        var monitoring = new ResourceGroup("monitoring", new() { ResourceGroupName = "rg-monitoring", Location = Company.Region, Tags = Company.Tags("monitoring") });
        var workloads = new ResourceGroup("workloads", new() { ResourceGroupName = "rg-workloads", Location = Company.Region, Tags = Company.Tags("workloads") });

        var hub = new Hub("hub", new HubArgs { ResourceGroup = network, AddressSpace = "10.0.0.0/20" });
        var front = new Spoke("front", new SpokeArgs { ResourceGroup = network, Hub = hub, AddressSpace = "10.1.0.0/16" });
        var data = new Spoke("data", new SpokeArgs { ResourceGroup = network, Hub = hub, AddressSpace = "10.2.0.0/16" });

        var logs = new LogPlatform("logs", monitoring, ["security", "operations", "front"]);
        var telemetry = new Telemetry("telemetry", monitoring, logs["front"]);
        var metrics = new Metrics("metrics", monitoring);
        var collection = new Collection("collection", monitoring, logs["operations"], logs["security"]);

        var scope = new MonitoringScope("monitoring", monitoring);
        foreach (var workspace in logs.All)
        {
            scope.Link($"logs-{workspace.Name}", workspace.Resource.Id);
        }

        foreach (var (name, component) in telemetry.Components)
        {
            scope.Link($"telemetry-{name}", component.Id);
        }

        scope.Link("collection", collection.Endpoint.Id);
        scope.Link("metrics", metrics.Workspace.DefaultIngestionSettings.Apply(settings => settings.DataCollectionEndpointResourceId));

        var connection = new ScopeConnection("monitoring", new ScopeConnectionArgs
        {
            ResourceGroup = network,
            Scope = scope,
            Subnet = hub.Endpoints,
            Network = hub.Network,
        });
        metrics.Connect(network, hub);
        metrics.AddDashboards(scope);

        _ = new Storage("storage", workloads, hub, connection.Blobs, logs["security"], telemetry);
        _ = new Secrets("secrets", workloads, hub, logs["security"]);

        var machines = new Machines("machines", workloads, data.Workloads);
        foreach (var machine in machines.All)
        {
            collection.Watch(machine.Name, machine.Id);
        }

        var cluster = new Cluster("cluster", workloads, front.Workloads);
        metrics.Scrape(cluster.Resource, collection);
        collection.Watch("cluster", cluster.Resource.Id, collection.Containers);

        Alerts.Create(monitoring, logs["operations"]);

        HubId = hub.Network.Id;
    }

    /// <summary>For the teams that peer networks of their own.</summary>
    [Output]
    public Output<string> HubId { get; private set; }
}
