using Contoso.Monitoring;
using Pulumi;
using Pulumi.Azure.AppInsights;
using Pulumi.Azure.Core;
using Pulumi.Azure.Monitoring;
using Pulumi.Azure.Monitoring.Inputs;
using Pulumi.Azure.OperationalInsights;
using Pulumi.Azure.OperationalInsights.Inputs;
using Pulumi.Azure.PrivateLink;
using Pulumi.Azure.PrivateLink.Inputs;

// Three peered networks that share their DNS zones: one scope and one private endpoint serve all of them.
return await Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("monitor", new() { Location = "westeurope" });
    var networks = PeeredNetwork.CreateAll(group, ("west", "westeurope"), ("north", "northeurope"), ("backup", "northeurope"));
    var zones = MonitorZones.Create(group, networks);

    var workspace = new AnalyticsWorkspace("logs", new()
    {
        ResourceGroupName = group.Name,
        Location = group.Location,
        InternetIngestionEnabled = false,
        InternetQueryEnabled = true,
    });
    var applications = new[] { "web", "api" }.Select(name => new Insights(name, new()
    {
        ResourceGroupName = group.Name,
        Location = group.Location,
        ApplicationType = "web",
        WorkspaceId = workspace.Id,
        InternetIngestionEnabled = false,
    })).ToArray();
    var endpoint = new DataCollectionEndpoint("agents", new() { ResourceGroupName = group.Name, Location = group.Location, PublicNetworkAccessEnabled = false });
    _ = new AnalyticsSolution("updates", new()
    {
        ResourceGroupName = group.Name,
        Location = group.Location,
        SolutionName = "Updates",
        WorkspaceName = workspace.Name,
        WorkspaceResourceId = workspace.Id,
        Plan = new AnalyticsSolutionPlanArgs { Publisher = "Microsoft", Product = "OMSGallery/Updates" },
    });
    _ = new DataCollectionRule("events", new()
    {
        ResourceGroupName = group.Name,
        Location = group.Location,
        Kind = "Windows",
        DataCollectionEndpointId = endpoint.Id,
        DataSources = new DataCollectionRuleDataSourcesArgs
        {
            WindowsFirewallLogs = { new DataCollectionRuleDataSourcesWindowsFirewallLogArgs { Name = "firewall", Streams = { "Microsoft-WindowsFirewall" } } },
        },
        Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new DataCollectionRuleDestinationsLogAnalyticArgs { Name = "logs", WorkspaceResourceId = workspace.Id } } },
        DataFlows = { new DataCollectionRuleDataFlowArgs { Streams = { "Microsoft-WindowsFirewall" }, Destinations = { "logs" } } },
    });

    var scope = new PrivateLinkScope("scope", new() { ResourceGroupName = group.Name, IngestionAccessMode = "PrivateOnly", QueryAccessMode = "Open" });
    var links = new List<PrivateLinkScopedService>();
    foreach (var id in applications.Select(application => application.Id).Prepend(workspace.Id).Append(endpoint.Id))
    {
        links.Add(new PrivateLinkScopedService($"link-{links.Count}", new() { ResourceGroupName = group.Name, ScopeName = scope.Name, LinkedResourceId = id }, new() { DependsOn = links.ToArray() }));
    }

    _ = new Endpoint("scope", new()
    {
        ResourceGroupName = group.Name,
        Location = networks[0].Network.Location,
        SubnetId = networks[0].Endpoints.Id,
        PrivateServiceConnection = new EndpointPrivateServiceConnectionArgs { Name = "scope", IsManualConnection = false, PrivateConnectionResourceId = scope.Id, SubresourceNames = { "azuremonitor" } },
        PrivateDnsZoneGroup = new EndpointPrivateDnsZoneGroupArgs { Name = "scope", PrivateDnsZoneIds = zones },
    }, new() { DependsOn = links.ToArray() });
});
