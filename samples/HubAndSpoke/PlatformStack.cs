using Pulumi;
using Pulumi.AzureNative.Resources;
using Tidewater.Platform.Machines;
using Tidewater.Platform.Monitoring;
using Tidewater.Platform.Networks;

namespace Tidewater.Platform;

/// <summary>Tidewater's shared platform: one hub, one spoke per product, and monitoring that no packet reaches over the internet.</summary>
public sealed class PlatformStack : Stack
{
    public PlatformStack()
    {
        var group = new ResourceGroup("platform", new ResourceGroupArgs
        {
            Location = Company.Region,
            Tags = Company.Tags,
        });

        var hub = Site.Create("hub", group, "10.10.0.0/16", "endpoints", "10.10.1.0/26");
        var orders = Site.Create("orders", group, "10.20.0.0/16", "machines", "10.20.1.0/24");
        var warehouse = Site.Create("warehouse", group, "10.30.0.0/16", "machines", "10.30.1.0/24");
        Site[] spokes = [orders, warehouse];

        foreach (var spoke in spokes)
        {
            hub.PeerWith(spoke, group);
        }

        var operations = Workspaces.Create("operations", group, retentionInDays: 30);
        var products = Workspaces.Create("products", group, retentionInDays: 90);
        var shop = Telemetry.Create("shop", group, products);
        var collection = new DataCollection("linux", group, operations);

        var scope = new MonitoringScope("monitoring", group);
        scope.Add("operations", operations.Id);
        scope.Add("products", products.Id);
        scope.Add("shop", shop.Id);
        scope.Add("collection", collection.Endpoint.Id);

        _ = new ScopeConnection("monitoring", new ScopeConnectionArgs
        {
            ResourceGroupName = group.Name,
            Scope = scope,
            Site = hub,
            Clients = [hub, .. spokes],
        });

        var planner = LinuxMachine.Create("planner", group, orders);
        collection.Watch("planner", planner);

        ShopConnectionString = shop.ConnectionString;
    }

    /// <summary>What the shop's services need to send their telemetry.</summary>
    [Output]
    public Output<string> ShopConnectionString { get; private set; }
}
