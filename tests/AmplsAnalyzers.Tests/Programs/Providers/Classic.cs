using Pulumi.Azure.Core;
using Pulumi.Azure.Monitoring;
using Pulumi.Azure.OperationalInsights;
using Pulumi.Azure.PrivateDns;
using Pulumi.Azure.PrivateLink;
using Pulumi.Azure.PrivateLink.Inputs;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg", new() { Location = "westeurope" });
    var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "PrivateOnly", QueryAccessMode = "Open" });
    var workspace = new AnalyticsWorkspace("log", new() { ResourceGroupName = group.Name, Location = group.Location, InternetIngestionEnabled = false, RetentionInDays = 30 });
    _ = new PrivateLinkScopedService("link", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
    var zone = new Zone("zone", new() { ResourceGroupName = group.Name, Name = "privatelink.monitor.azure.com" });
    _ = new Endpoint("pe", new()
    {
        ResourceGroupName = group.Name,
        SubnetId = "/subscriptions/1/subnet",
        PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "ampls", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
        PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "default", PrivateDnsZoneIds = { zone.Id } },
    });
});
