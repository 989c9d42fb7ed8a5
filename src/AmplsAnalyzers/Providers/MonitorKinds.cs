using System.Collections.Immutable;

namespace AmplsAnalyzers.Providers;

/// <summary>Azure Monitor's own resources.</summary>
internal static class MonitorKinds
{
    // Azure Arc and Kubernetes have private link scopes of the same simple name in modules of their own (HybridCompute, KubernetesConfiguration,
    // Pulumi.Azure.Arc). They are other kinds of resource: nothing here may name those modules.
    public static ResourceKind PrivateLinkScope { get; } = new("Microsoft.Insights/privateLinkScopes")
    {
        Native = ["Monitor.PrivateLinkScope", "Insights.PrivateLinkScope"],
        Classic = ["Monitoring.PrivateLinkScope"],
        Lookups = ["GetPrivateLinkScope"],
        Inputs =
        {
            { "name", "ScopeName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", null },
            { "accessModeSettings", "AccessModeSettings", null },
            { "ingestionAccessMode", "AccessModeSettings.IngestionAccessMode", "IngestionAccessMode" },
            { "queryAccessMode", "AccessModeSettings.QueryAccessMode", "QueryAccessMode" },
            { "exclusions", "AccessModeSettings.Exclusions", null },
        },
    };

    /// <summary>The nested args of an exclusion: one private endpoint connection with modes of its own.</summary>
    public static InputTable Exclusion { get; } = new()
    {
        { "privateEndpointConnectionName", "PrivateEndpointConnectionName", null },
        { "ingestionAccessMode", "IngestionAccessMode", null },
        { "queryAccessMode", "QueryAccessMode", null },
    };

    public static ResourceKind ScopedResource { get; } = new("Microsoft.Insights/privateLinkScopes/scopedResources")
    {
        Native = ["Monitor.PrivateLinkScopedResource", "Insights.PrivateLinkScopedResource"],
        Classic = ["Monitoring.PrivateLinkScopedService"],
        Lookups = ["GetPrivateLinkScopedResource"],
        IsNamedAfterLogicalName = true,
        Inputs =
        {
            { "name", "Name", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "scopeName", "ScopeName", "ScopeName" },
            { "linkedResourceId", "LinkedResourceId", "LinkedResourceId" },
            { "kind", "Kind", null },
            { "subscriptionLocation", "SubscriptionLocation", null },
        },
    };

    public static ResourceKind PrivateEndpointConnection { get; } = new("Microsoft.Insights/privateLinkScopes/privateEndpointConnections")
    {
        Native = ["Monitor.PrivateEndpointConnection", "Insights.PrivateEndpointConnection"],
        Inputs =
        {
            { "name", "PrivateEndpointConnectionName", null },
            { "resourceGroup", "ResourceGroupName", null },
            { "scopeName", "ScopeName", null },
        },
    };

    public static ResourceKind Workspace { get; } = new("Microsoft.OperationalInsights/workspaces")
    {
        Native = ["OperationalInsights.Workspace"],
        Classic = ["OperationalInsights.AnalyticsWorkspace"],
        Lookups = ["GetWorkspace", "GetAnalyticsWorkspace"],
        Inputs =
        {
            { "name", "WorkspaceName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", "Location" },
            { "identity", "Identity", "Identity" },
            { "identity.type", "Identity.Type", "Identity.Type" },
            { "publicNetworkAccessForIngestion", "PublicNetworkAccessForIngestion", "InternetIngestionEnabled", Translation.EnabledFlag },
            { "publicNetworkAccessForQuery", "PublicNetworkAccessForQuery", "InternetQueryEnabled", Translation.EnabledFlag },
        },
    };

    public static ResourceKind Component { get; } = new("Microsoft.Insights/components")
    {
        Native = ["ApplicationInsights.Component", "Insights.Component"],
        Classic = ["AppInsights.Insights"],
        Lookups = ["GetComponent", "GetInsights"],
        Inputs =
        {
            { "name", "ResourceName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", "Location" },
            { "workspaceResourceId", "WorkspaceResourceId", "WorkspaceId" },
            { "ingestionMode", "IngestionMode", null },
            { "forceCustomerStorageForProfiler", "ForceCustomerStorageForProfiler", "ForceCustomerStorageForProfiler" },
            { "publicNetworkAccessForIngestion", "PublicNetworkAccessForIngestion", "InternetIngestionEnabled", Translation.EnabledFlag },
            { "publicNetworkAccessForQuery", "PublicNetworkAccessForQuery", "InternetQueryEnabled", Translation.EnabledFlag },
        },
    };

    public static ResourceKind DataCollectionEndpoint { get; } = new("Microsoft.Insights/dataCollectionEndpoints")
    {
        Native = ["Monitor.DataCollectionEndpoint", "Insights.DataCollectionEndpoint"],
        Classic = ["Monitoring.DataCollectionEndpoint"],
        Lookups = ["GetDataCollectionEndpoint"],
        Inputs =
        {
            { "name", "DataCollectionEndpointName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", "Location" },
            { "publicNetworkAccess", "NetworkAcls.PublicNetworkAccess", "PublicNetworkAccessEnabled", Translation.EnabledFlag },
        },
    };

    public static ResourceKind DataCollectionRule { get; } = new("Microsoft.Insights/dataCollectionRules")
    {
        Native = ["Monitor.DataCollectionRule", "Insights.DataCollectionRule"],
        Classic = ["Monitoring.DataCollectionRule"],
        Lookups = ["GetDataCollectionRule"],
        Inputs =
        {
            { "name", "DataCollectionRuleName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", "Location" },
            { "kind", "Kind", "Kind" },
            { "dataCollectionEndpointId", "DataCollectionEndpointId", "DataCollectionEndpointId" },
            { "streamDeclarations", "StreamDeclarations", "StreamDeclarations" },
            { "dataSources", "DataSources", "DataSources" },
            { "dataSources.windowsFirewallLogs", "DataSources.WindowsFirewallLogs", "DataSources.WindowsFirewallLogs" },
            { "dataSources.prometheusForwarder", "DataSources.PrometheusForwarder", "DataSources.PrometheusForwarders" },
            { "destinations.logAnalytics", "Destinations.LogAnalytics", "Destinations.LogAnalytics" },
            { "destinations.monitoringAccounts", "Destinations.MonitoringAccounts", "Destinations.MonitorAccounts" },
            { "destinations.azureMonitorMetrics", "Destinations.AzureMonitorMetrics", "Destinations.AzureMonitorMetrics" },
            { "destinations.eventHubs", "Destinations.EventHubs", "Destinations.EventHub" },
            { "destinations.eventHubsDirect", "Destinations.EventHubsDirect", "Destinations.EventHubDirect" },
            { "destinations.storageAccounts", "Destinations.StorageAccounts", "Destinations.StorageBlobs" },
            { "destinations.storageBlobsDirect", "Destinations.StorageBlobsDirect", "Destinations.StorageBlobDirects" },
            { "destinations.storageTablesDirect", "Destinations.StorageTablesDirect", "Destinations.StorageTableDirects" },
        },
    };

    /// <summary>The nested args of a rule's Log Analytics destination.</summary>
    public static InputTable LogAnalyticsDestination { get; } = new()
    {
        { "workspaceResourceId", "WorkspaceResourceId", "WorkspaceResourceId" },
    };

    /// <summary>The nested args of a rule's Azure Monitor workspace destination.</summary>
    public static InputTable MonitoringAccountDestination { get; } = new()
    {
        { "accountResourceId", "AccountResourceId", "MonitorAccountId" },
    };

    public static ResourceKind DataCollectionRuleAssociation { get; } = new("Microsoft.Insights/dataCollectionRuleAssociations")
    {
        Native = ["Monitor.DataCollectionRuleAssociation", "Insights.DataCollectionRuleAssociation"],
        Classic = ["Monitoring.DataCollectionRuleAssociation"],
        Inputs =
        {
            { "name", "AssociationName", "Name" },
            { "resourceUri", "ResourceUri", "TargetResourceId" },
            { "dataCollectionEndpointId", "DataCollectionEndpointId", "DataCollectionEndpointId" },
            { "dataCollectionRuleId", "DataCollectionRuleId", "DataCollectionRuleId" },
        },
    };

    public static ResourceKind AzureMonitorWorkspace { get; } = new("Microsoft.Monitor/accounts")
    {
        Native = ["Monitor.AzureMonitorWorkspace"],
        Classic = ["Monitoring.Workspace"],
        Lookups = ["GetAzureMonitorWorkspace", "GetWorkspace"],
        Inputs =
        {
            { "name", "AzureMonitorWorkspaceName", "Name" },
            { "resourceGroup", "ResourceGroupName", "ResourceGroupName" },
            { "location", "Location", "Location" },
            { "publicNetworkAccess", "PublicNetworkAccess", "PublicNetworkAccessEnabled", Translation.EnabledFlag },
        },
    };

    public static ImmutableArray<ResourceKind> All { get; } = ImmutableArray.Create(
        PrivateLinkScope,
        ScopedResource,
        PrivateEndpointConnection,
        Workspace,
        Component,
        DataCollectionEndpoint,
        DataCollectionRule,
        DataCollectionRuleAssociation,
        AzureMonitorWorkspace);
}
