using AmplsAnalyzers;
using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using Deployment = Pulumi.Deployment;
using Inputs = Pulumi.AzureNative.Network.Inputs;

return await Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("monitoring", new() { Location = "westeurope" });
    var (hub, hubSubnet) = Network("hub", "10.1");
    var (spoke, _) = Network("spoke", "10.2");
    var logs = new Workspace("logs", new() { ResourceGroupName = group.Name });
    var orders = new Component("orders", new() { ResourceGroupName = group.Name, Kind = "web", WorkspaceResourceId = logs.Id });
    var agents = new DataCollectionEndpoint("agents", new() { ResourceGroupName = group.Name });
    var prometheus = new AzureMonitorWorkspace("prometheus", new() { ResourceGroupName = group.Name, Location = "West Europe" });

    var monitoring = Contoso.MonitoringScope.Build("monitoring", group, tags: new Dictionary<string, string> { ["owner"] = "platform" })
        .IngestionAccess(AccessMode.Open)
        .QueryAccess(AccessMode.Open)
        .Logs(logs)
        .Orders(orders)
        .Agents(agents)
        .Metrics(prometheus)
        .ConnectTo(hub, hubSubnet)
        .SharedWith(spoke)
        .Create();

    _ = new ResourceGroup("result", new() { Tags = { ["scope"] = monitoring.Scope.Name, ["endpoint"] = monitoring.Connections["hub"].Endpoint.Name } });

    (VirtualNetwork, Subnet) Network(string name, string range)
    {
        var network = new VirtualNetwork(name, new()
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { $"{range}.0.0/16" } },
        });
        return (network, new Subnet($"{name}-endpoints", new() { ResourceGroupName = group.Name, VirtualNetworkName = network.Name, AddressPrefix = $"{range}.1.0/26" }));
    }
});

namespace Contoso
{
    [PrivateLinkScopeBuilder]
    internal partial class MonitoringScope
    {
        Workspace Logs;
        Component Orders;
        DataCollectionEndpoint Agents;
        AzureMonitorWorkspace Metrics;
    }
}
