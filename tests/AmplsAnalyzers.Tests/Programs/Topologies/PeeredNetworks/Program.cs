using Contoso.Monitoring;
using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationsManagement;
using Pulumi.AzureNative.Resources;
using Deployment = Pulumi.Deployment;
using PublicNetworkAccessType = Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType;

// Three peered networks in two regions. They share their DNS zones, so they share one scope and one private endpoint.
return await Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg-monitor", new() { Location = Places.West.Region });
    var networks = PeeredNetwork.CreateAll(group, Places.All);

    var workspaces = Places.Regions.ToDictionary(region => region, region => new Workspace($"log-{region}", new()
    {
        ResourceGroupName = group.Name,
        Location = region,
        Sku = new Pulumi.AzureNative.OperationalInsights.Inputs.WorkspaceSkuArgs { Name = "PerGB2018" },
        RetentionInDays = 30,
        PublicNetworkAccessForIngestion = PublicNetworkAccessType.Disabled,
        // The portal queries from the offices, and the scope's query mode is open for the same reason.
        PublicNetworkAccessForQuery = PublicNetworkAccessType.Enabled,
    }));
    var endpoints = Places.Regions.ToDictionary(region => region, region => new DataCollectionEndpoint($"dce-{region}", new()
    {
        ResourceGroupName = group.Name,
        Location = region,
        NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = "Disabled" },
    }));

    var applications = new List<Component>();
    foreach (var (name, place) in new[] { ("web", Places.West), ("api", Places.North), ("batch", Places.West) })
    {
        applications.Add(new Component($"appi-{name}", new()
        {
            ResourceGroupName = group.Name,
            Location = place.Region,
            Kind = "web",
            ApplicationType = "web",
            WorkspaceResourceId = workspaces[place.Region].Id,
            PublicNetworkAccessForIngestion = "Disabled",
            PublicNetworkAccessForQuery = "Enabled",
        }));
    }

    // VM insights query through Azure Resource Manager, which the open query flag allows.
    foreach (var (region, workspace) in workspaces)
    {
        _ = new Solution($"vminsights-{region}", new()
        {
            ResourceGroupName = group.Name,
            Location = region,
            Plan = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPlanArgs { Name = Output.Format($"VMInsights({workspace.Name})"), Product = "OMSGallery/VMInsights", Publisher = "Microsoft", PromotionCode = "" },
            Properties = new Pulumi.AzureNative.OperationsManagement.Inputs.SolutionPropertiesArgs { WorkspaceResourceId = workspace.Id },
        });
    }

    var members = workspaces.Select(pair => ($"log-{pair.Key}", pair.Value.Id))
        .Concat(applications.Select((application, i) => ($"appi-{i}", application.Id)))
        .Concat(endpoints.Select(pair => ($"dce-{pair.Key}", pair.Value.Id)))
        .ToList();
    var scope = Scope.Create("ampls-contoso", group, members);
    scope.Connect(networks[0], networks);

    // A machine in each network: configuration from the endpoint of its own region, data to the workspace of its own region.
    foreach (var network in networks)
    {
        var region = network.Place.Region;
        var rule = new DataCollectionRule($"dcr-{network.Place.Name}", new()
        {
            ResourceGroupName = group.Name,
            Location = region,
            Kind = "Linux",
            DataCollectionEndpointId = endpoints[region].Id,
            DataSources = new DataCollectionRuleDataSourcesArgs
            {
                Syslog = { new SyslogDataSourceArgs { Name = "syslog", Streams = { "Microsoft-Syslog" }, FacilityNames = { "*" }, LogLevels = { "Error" } } },
            },
            Destinations = new DataCollectionRuleDestinationsArgs
            {
                LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "region", WorkspaceResourceId = workspaces[region].Id } },
            },
            DataFlows = { new DataFlowArgs { Streams = { "Microsoft-Syslog" }, Destinations = { "region" } } },
        });

        var machine = Machine.Create($"vm-{network.Place.Name}", group, network);
        _ = new DataCollectionRuleAssociation($"dcra-{network.Place.Name}-endpoint", new() { AssociationName = "configurationAccessEndpoint", ResourceUri = machine.Id, DataCollectionEndpointId = endpoints[region].Id });
        _ = new DataCollectionRuleAssociation($"dcra-{network.Place.Name}-rule", new() { ResourceUri = machine.Id, DataCollectionRuleId = rule.Id });
    }
});
