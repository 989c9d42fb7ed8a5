using Pulumi;
using Pulumi.Azure.Core;

namespace Northwind.Platform;

public sealed class PlatformStack : Stack
{
    public const string Region = "West Europe";

    public PlatformStack()
    {
        var group = new ResourceGroup("platform", new() { Location = Region });
        var networks = new Networks(group);
        var monitoring = new Monitoring(group);
        monitoring.Connect(networks);

        foreach (var name in new[] { "orders", "billing" })
        {
            Machines.Create(name, group, networks.Workloads, monitoring);
        }

        Machines.CreateSet("workers", group, networks.Workloads, monitoring);
        Machines.CreateCluster("shop", group, networks.Workloads, monitoring);
        ConnectionString = monitoring.Telemetry.ConnectionString;
    }

    [Output]
    public Output<string> ConnectionString { get; private set; }
}
