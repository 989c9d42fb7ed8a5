using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Resources;
using Tidewater.Platform.Machines;
using Tidewater.Platform.Monitoring;
using Tidewater.Platform.Networks;

namespace Tidewater.Platform;

/// <summary>The stack of samples/HubAndSpoke with its private link scope written as a chain of steps.</summary>
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

        foreach (var spoke in new[] { orders, warehouse })
        {
            hub.PeerWith(spoke, group);
        }

        var operations = Workspaces.Create("operations", group, retentionInDays: 30);
        var products = Workspaces.Create("products", group, retentionInDays: 90);
        var shop = Telemetry.Create("shop", group, products);
        var collection = new DataCollection("linux", group, operations);

        // One endpoint in the hub serves the spokes too: peered networks resolve names in common.
        MonitoringScope.Build("monitoring", group, tags: Company.Tags)
            .IngestionAccess(AccessMode.PrivateOnly)
            .QueryAccess(AccessMode.PrivateOnly)
            .Operations(operations)
            .Products(products)
            .Shop(shop)
            .Collection(collection.Endpoint)
            .ConnectTo(hub.Network, hub.Subnet)
            .SharedWith(orders.Network, warehouse.Network)
            .Create();

        var planner = LinuxMachine.Create("planner", group, orders);
        collection.Watch("planner", planner);

        ShopConnectionString = shop.ConnectionString;
    }

    /// <summary>What the shop's services need to send their telemetry.</summary>
    [Output]
    public Output<string> ShopConnectionString { get; private set; }
}
