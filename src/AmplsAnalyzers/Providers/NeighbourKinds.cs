using System.Collections.Immutable;

namespace AmplsAnalyzers.Providers;

/// <summary>Resources of other services that a private link scope's mistakes involve.</summary>
internal static class NeighbourKinds
{
    public static ResourceKind ResourceGroup { get; } = new("Microsoft.Resources/resourceGroups")
    {
        Native = ["Resources.ResourceGroup"],
        Classic = ["Core.ResourceGroup"],
        Lookups = ["GetResourceGroup"],
        Inputs =
        {
            { "name", "ResourceGroupName", "Name" },
            { "location", "Location", "Location" },
        },
    };

    /// <summary>A resource of any type, chosen by inputs of its own: nothing is known of it.</summary>
    public static ResourceKind GenericResource { get; } = new("Microsoft.Resources/resources")
    {
        Native = ["Resources.Resource"],
        Inputs =
        {
            { "name", "ResourceName", null },
            { "resourceGroup", "ResourceGroupName", null },
        },
    };

    public static ResourceKind Solution { get; } = new("Microsoft.OperationsManagement/solutions")
    {
        Native = ["OperationsManagement.Solution"],
        Classic = ["OperationalInsights.AnalyticsSolution"],
        Inputs =
        {
            { "name", "SolutionName", "SolutionName" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "product", "Plan.Product", "Plan.Product" },
            { "workspaceResourceId", "Properties.WorkspaceResourceId", "WorkspaceResourceId" },
        },
    };

    public static ResourceKind StorageAccount { get; } = new("Microsoft.Storage/storageAccounts")
    {
        Native = ["Storage.StorageAccount"],
        Classic = ["Storage.Account"],
        Inputs =
        {
            { "name", "AccountName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", "Location" },
            { "networkRules", "NetworkRuleSet", "NetworkRules" },
            { "networkRules.defaultAction", "NetworkRuleSet.DefaultAction", "NetworkRules.DefaultAction" },
            { "networkRules.bypass", "NetworkRuleSet.Bypass", "NetworkRules.Bypasses" },
            { "networkRules.resourceAccessRules", "NetworkRuleSet.ResourceAccessRules", "NetworkRules.PrivateLinkAccesses" },
        },
    };

    public static ResourceKind LinkedStorageAccount { get; } = new("Microsoft.OperationalInsights/workspaces/linkedStorageAccounts")
    {
        Native = ["OperationalInsights.LinkedStorageAccount"],
        Classic = ["LogAnalytics.LinkedStorageAccount"],
        Inputs =
        {
            // The type is part of the address: a workspace has one linked storage account of each.
            { "name", "DataSourceType", "DataSourceType" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "workspaceName", "WorkspaceName", null },
            { "workspaceId", null, "WorkspaceId" },
            { "workspaceResourceId", null, "WorkspaceResourceId" },
            { "storageAccountIds", "StorageAccountIds", "StorageAccountIds" },
        },
    };

    public static ResourceKind ComponentLinkedStorageAccount { get; } = new("Microsoft.Insights/components/linkedStorageAccounts")
    {
        Native = ["ApplicationInsights.ComponentLinkedStorageAccount", "Insights.ComponentLinkedStorageAccount"],
        Inputs =
        {
            { "name", "StorageType", null },
            { "resourceGroup", "ResourceGroupName", null },
            { "componentName", "ResourceName", null },
            { "linkedStorageAccount", "LinkedStorageAccount", null },
        },
    };

    public static ResourceKind Grafana { get; } = new("Microsoft.Dashboard/grafana")
    {
        Native = ["Dashboard.Grafana"],
        Classic = ["Dashboard.Grafana"],
        Inputs =
        {
            { "name", "WorkspaceName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", "Location" },
            { "sku", "Sku.Name", "Sku" },
            { "azureMonitorWorkspaceIntegrations", "Properties.GrafanaIntegrations.AzureMonitorWorkspaceIntegrations", "AzureMonitorWorkspaceIntegrations" },
        },
    };

    /// <summary>The nested args of a Grafana's integration with an Azure Monitor workspace.</summary>
    public static InputTable GrafanaIntegration { get; } = new()
    {
        { "azureMonitorWorkspaceResourceId", "AzureMonitorWorkspaceResourceId", "ResourceId" },
    };

    public static ResourceKind ManagedPrivateEndpoint { get; } = new("Microsoft.Dashboard/grafana/managedPrivateEndpoints")
    {
        Native = ["Dashboard.ManagedPrivateEndpoint"],
        Classic = ["Dashboard.GrafanaManagedPrivateEndpoint"],
        Inputs =
        {
            { "name", "ManagedPrivateEndpointName", "Name" },
            { "resourceGroup", "ResourceGroupName", null },
            { "location", "Location", "Location" },
            { "grafanaName", "WorkspaceName", null },
            { "grafanaId", null, "GrafanaId" },
            { "privateLinkResourceId", "PrivateLinkResourceId", "PrivateLinkResourceId" },
            { "groupIds", "GroupIds", "GroupIds" },
        },
    };

    public static ResourceKind PerimeterAssociation { get; } = new("Microsoft.Network/networkSecurityPerimeters/resourceAssociations")
    {
        Native = ["Network.NetworkSecurityPerimeterAssociation"],
        Classic = ["Network.NetworkSecurityPerimeterAssociation"],
        Inputs =
        {
            { "name", "AssociationName", "Name" },
            { "resourceGroup", "ResourceGroupName", null },
            { "privateLinkResource", "PrivateLinkResource.Id", "ResourceId" },
        },
    };

    public static ResourceKind Firewall { get; } = new("Microsoft.Network/azureFirewalls")
    {
        Native = ["Network.AzureFirewall"],
        Classic = ["Network.Firewall"],
        Lookups = ["GetAzureFirewall", "GetFirewall"],
        Inputs =
        {
            { "name", "AzureFirewallName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
        },
    };

    public static ResourceKind RouteTable { get; } = new("Microsoft.Network/routeTables")
    {
        Native = ["Network.RouteTable"],
        Classic = ["Network.RouteTable"],
        Inputs =
        {
            { "name", "RouteTableName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "routes", "Routes", "Routes" },
        },
    };

    /// <summary>A route, inside its table or beside it.</summary>
    public static ResourceKind Route { get; } = new("Microsoft.Network/routeTables/routes")
    {
        Native = ["Network.Route"],
        Classic = ["Network.Route"],
        Inputs =
        {
            { "name", "RouteName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "nextHopType", "NextHopType", "NextHopType" },
        },
    };

    public static ResourceKind SavedSearch { get; } = new("Microsoft.OperationalInsights/workspaces/savedSearches")
    {
        Native = ["OperationalInsights.SavedSearch"],
        Classic = ["LogAnalytics.SavedSearch"],
        Inputs =
        {
            { "name", "SavedSearchId", "Name" },
            { "resourceGroup", "ResourceGroupName", null },
            { "workspaceName", "WorkspaceName", null },
            { "workspaceId", null, "LogAnalyticsWorkspaceId" },
            { "query", "Query", "Query" },
        },
    };

    public static ResourceKind QueryAlert { get; } = new("Microsoft.Insights/scheduledQueryRules")
    {
        Native = ["Monitor.ScheduledQueryRule", "Insights.ScheduledQueryRule"],
        Classic = ["Monitoring.ScheduledQueryRulesAlertV2"],
        Inputs =
        {
            { "name", "RuleName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "scopes", "Scopes", "Scopes" },
            { "criteria", "Criteria.AllOf", "Criterias" },
        },
    };

    /// <summary>The nested args of a criterion of an alert on a query.</summary>
    public static InputTable QueryCriterion { get; } = new()
    {
        { "query", "Query", "Query" },
    };

    public static ResourceKind VirtualMachine { get; } = new("Microsoft.Compute/virtualMachines")
    {
        Native = ["Compute.VirtualMachine"],
        Classic = ["Compute.LinuxVirtualMachine", "Compute.WindowsVirtualMachine"],
        Inputs =
        {
            { "name", "VmName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", "Location" },
            { "networkInterfaces", "NetworkProfile.NetworkInterfaces", "NetworkInterfaceIds" },
        },
    };

    /// <summary>The nested args of a machine's network interface.</summary>
    public static InputTable NetworkInterfaceReference { get; } = new()
    {
        { "id", "Id", null },
    };

    public static ResourceKind VirtualMachineExtension { get; } = new("Microsoft.Compute/virtualMachines/extensions")
    {
        Native = ["Compute.VirtualMachineExtension"],
        Classic = ["Compute.Extension"],
        Inputs =
        {
            { "name", "VmExtensionName", "Name" },
            { "resourceGroup", "ResourceGroupName", null },
            { "machineName", "VmName", null },
            { "machineId", null, "VirtualMachineId" },
            { "type", "Type", "Type" },
        },
    };

    public static ResourceKind NetworkInterface { get; } = new("Microsoft.Network/networkInterfaces")
    {
        Native = ["Network.NetworkInterface"],
        Classic = ["Network.NetworkInterface"],
        Inputs =
        {
            { "name", "NetworkInterfaceName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "ipConfigurations", "IpConfigurations", "IpConfigurations" },
        },
    };

    /// <summary>The nested args of a network interface's address.</summary>
    public static InputTable InterfaceAddress { get; } = new()
    {
        { "subnet", "Subnet.Id", "SubnetId" },
    };

    public static ResourceKind ManagedCluster { get; } = new("Microsoft.ContainerService/managedClusters")
    {
        Native = ["ContainerService.ManagedCluster"],
        Classic = ["ContainerService.KubernetesCluster"],
        Inputs =
        {
            { "name", "ResourceName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", "Location" },
            { "nodePools", "AgentPoolProfiles", "DefaultNodePool" },
        },
    };

    /// <summary>The nested args of a cluster's nodes.</summary>
    public static InputTable NodePool { get; } = new()
    {
        { "subnet", "VnetSubnetID", "VnetSubnetId" },
    };

    /// <summary>Machines of one kind. Their agent and their network are args of the set itself.</summary>
    public static ResourceKind VirtualMachineScaleSet { get; } = new("Microsoft.Compute/virtualMachineScaleSets")
    {
        Native = ["Compute.VirtualMachineScaleSet"],
        Classic = ["Compute.LinuxVirtualMachineScaleSet", "Compute.WindowsVirtualMachineScaleSet"],
        Inputs =
        {
            { "name", "VmScaleSetName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", "Location" },
            { "networkInterfaces", "VirtualMachineProfile.NetworkProfile.NetworkInterfaceConfigurations", "NetworkInterfaces" },
            { "extensions", "VirtualMachineProfile.ExtensionProfile.Extensions", "Extensions" },
        },
    };

    /// <summary>The nested args of a scale set's network interface.</summary>
    public static InputTable ScaleSetInterface { get; } = new()
    {
        { "ipConfigurations", "IpConfigurations", "IpConfigurations" },
    };

    /// <summary>The nested args of a scale set's extension.</summary>
    public static InputTable ScaleSetExtension { get; } = new()
    {
        { "type", "Type", "Type" },
    };

    public static ResourceKind Workbook { get; } = new("Microsoft.Insights/workbooks")
    {
        Native = ["ApplicationInsights.Workbook", "Insights.Workbook"],
        Classic = ["AppInsights.Workbook"],
        Inputs =
        {
            { "name", "ResourceName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "content", "SerializedData", "DataJson" },
            { "source", "SourceId", "SourceId" },
        },
    };

    public static ImmutableArray<ResourceKind> All { get; } = ImmutableArray.Create(
        ResourceGroup,
        GenericResource,
        Solution,
        StorageAccount,
        LinkedStorageAccount,
        ComponentLinkedStorageAccount,
        Grafana,
        ManagedPrivateEndpoint,
        PerimeterAssociation,
        Firewall,
        RouteTable,
        Route,
        SavedSearch,
        QueryAlert,
        VirtualMachine,
        VirtualMachineExtension,
        NetworkInterface,
        ManagedCluster,
        VirtualMachineScaleSet,
        Workbook);
}
