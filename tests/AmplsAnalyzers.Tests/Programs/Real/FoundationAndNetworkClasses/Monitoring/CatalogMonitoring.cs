using Contoso.Platform.Configuration;
using Contoso.Platform.Networking;
using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using InsightsAccess = Pulumi.AzureNative.ApplicationInsights.PublicNetworkAccessType;
using MonitorInputs = Pulumi.AzureNative.Monitor.Inputs;
using NetworkInputs = Pulumi.AzureNative.Network.Inputs;
using WorkspaceInputs = Pulumi.AzureNative.OperationalInsights.Inputs;

namespace Contoso.Platform.Monitoring;

internal sealed class CatalogMonitoring : ComponentResource
{
    public CatalogMonitoring(
        string name,
        CatalogMonitoringArgs args,
        ComponentResourceOptions? options = null)
        : base("contoso:catalog:Monitoring", name, options)
    {
        var childOptions = new CustomResourceOptions { Parent = this };

        ResourceGroup = new ResourceGroup(
            "catalog-group",
            new ResourceGroupArgs
            {
                ResourceGroupName = args.Names.ResourceGroup,
                Location = args.Region,
                Tags = args.Tags,
            },
            childOptions);

        LogAnalytics = new Workspace(
            "catalog-workspace",
            new WorkspaceArgs
            {
                ResourceGroupName = ResourceGroup.Name,
                WorkspaceName = args.Names.Workspace,
                Location = ResourceGroup.Location,
                PublicNetworkAccessForIngestion = "Disabled",
                PublicNetworkAccessForQuery = "Disabled",
                Sku = new WorkspaceInputs.WorkspaceSkuArgs
                {
                    Name = "PerGB2018",
                },
                Tags = args.Tags,
            },
            childOptions);

        Insights = new Component(
            "catalog-insights",
            new ComponentArgs
            {
                ResourceGroupName = ResourceGroup.Name,
                ResourceName = args.Names.Insights,
                Location = ResourceGroup.Location,
                ApplicationType = "web",
                Kind = "web",
                DisableLocalAuth = true,
                PublicNetworkAccessForIngestion = InsightsAccess.Disabled,
                PublicNetworkAccessForQuery = InsightsAccess.Disabled,
                WorkspaceResourceId = LogAnalytics.Id,
                Tags = args.Tags,
            },
            childOptions);

        Scope = new PrivateLinkScope(
            "catalog-scope",
            new PrivateLinkScopeArgs
            {
                ResourceGroupName = ResourceGroup.Name,
                ScopeName = args.Names.Scope,
                Location = "global",
                AccessModeSettings = new MonitorInputs.AccessModeSettingsArgs
                {
                    IngestionAccessMode = AccessMode.PrivateOnly,
                    QueryAccessMode = AccessMode.PrivateOnly,
                },
                Tags = args.Tags,
            },
            childOptions);

        var scopedWorkspace = new PrivateLinkScopedResource(
            "catalog-scoped-workspace",
            new PrivateLinkScopedResourceArgs
            {
                ResourceGroupName = ResourceGroup.Name,
                ScopeName = Scope.Name,
                LinkedResourceId = LogAnalytics.Id,
            },
            childOptions);

        var scopedInsights = new PrivateLinkScopedResource(
            "catalog-scoped-insights",
            new PrivateLinkScopedResourceArgs
            {
                ResourceGroupName = ResourceGroup.Name,
                ScopeName = Scope.Name,
                LinkedResourceId = Insights.Id,
            },
            CustomResourceOptions.Merge(childOptions, new CustomResourceOptions { DependsOn = scopedWorkspace }));

        Endpoint = new PrivateEndpoint(
            "catalog-endpoint",
            new PrivateEndpointArgs
            {
                ResourceGroupName = ResourceGroup.Name,
                PrivateEndpointName = args.Names.Endpoint,
                Location = ResourceGroup.Location,
                Subnet = new NetworkInputs.SubnetArgs
                {
                    Id = args.Network.EndpointsSubnet.Id,
                },
                PrivateLinkServiceConnections =
                [
                    new NetworkInputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = "catalog",
                        PrivateLinkServiceId = Scope.Id,
                        GroupIds = ["azuremonitor"],
                        PrivateLinkServiceConnectionState =
                            new NetworkInputs.PrivateLinkServiceConnectionStateArgs
                            {
                                Status = "Approved",
                                Description = "The catalog's own connection.",
                            },
                    },
                ],
                Tags = args.Tags,
            },
            CustomResourceOptions.Merge(childOptions, new CustomResourceOptions { DependsOn = { scopedInsights, args.Network.MonitorZoneLink } }));

        _ = new PrivateDnsZoneGroup(
            "catalog-zones",
            new PrivateDnsZoneGroupArgs
            {
                ResourceGroupName = ResourceGroup.Name,
                PrivateEndpointName = Endpoint.Name,
                PrivateDnsZoneGroupName = "default",
                PrivateDnsZoneConfigs =
                [
                    new NetworkInputs.PrivateDnsZoneConfigArgs { Name = "monitor", PrivateDnsZoneId = args.Network.MonitorZone.Id },
                    new NetworkInputs.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = args.Network.BlobZone.Id },
                ],
            },
            childOptions);

        var connection = Output.Tuple<string, string>(
                LogAnalytics.CustomerId,
                Insights.ConnectionString)
            .Apply(values =>
                $"Workspace={values.Item1};Insights={args.Names.Insights};" +
                $"Connection={values.Item2};" +
                "Mode=Private;");

        QueryUrl = Output.Format($"https://{args.Names.Workspace}.example.net/query");
        Connection = Output.CreateSecret(connection);

        RegisterOutputs(
            new Dictionary<string, object?>
            {
                ["resourceGroupName"] = ResourceGroup.Name,
                ["workspaceName"] = LogAnalytics.Name,
                ["connection"] = Connection,
            });
    }

    public ResourceGroup ResourceGroup { get; }

    public Workspace LogAnalytics { get; }

    public Component Insights { get; }

    public PrivateLinkScope Scope { get; }

    public PrivateEndpoint Endpoint { get; }

    public Output<string> QueryUrl { get; }

    public Output<string> Connection { get; }
}

internal sealed record CatalogMonitoringArgs(
    string Region,
    CatalogNames Names,
    NetworkResources Network,
    InputMap<string> Tags);

internal sealed record CatalogNames(string ResourceGroup, string Workspace, string Insights, string Scope, string Endpoint)
{
    public static CatalogNames For(CloudSettings settings)
    {
        var suffix = $"{settings.System}-{settings.Stage}";
        return new($"rg-mon-{suffix}", $"log-{suffix}", $"appi-{suffix}", $"ampls-{suffix}", $"pe-{suffix}");
    }
}
