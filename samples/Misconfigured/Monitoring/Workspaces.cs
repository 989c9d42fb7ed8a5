using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationsManagement;
using Pulumi.AzureNative.OperationsManagement.Inputs;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using PublicNetworkAccess = Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType;

namespace Tidewater.FirstAttempt.Monitoring;

/// <summary>Where the retail side keeps its logs and telemetry.</summary>
internal sealed record Workspaces(Workspace Retail, Component Storefront)
{
    public static Workspaces Create(ResourceGroup group)
    {
        var retail = new Workspace("retail", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            // AMPLS301: in the scope, but still open. Whoever holds the key can send logs from anywhere on the internet.
            PublicNetworkAccessForIngestion = PublicNetworkAccess.Enabled,
        });

        LinkCustomLogs(group, retail);
        LinkQueries(group, retail);
        CreateArchive(group);

        // AMPLS117: not in the scope. The shops' network lets telemetry through to the scope's components only, so
        // everything that a kiosk sends is dropped.
        _ = new Component("kiosk", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            Kind = "web",
            ApplicationType = ApplicationType.Web,
            WorkspaceResourceId = retail.Id,
        });

        // AMPLS209: the storefront's component is in the scope, the workspace that keeps its telemetry is not.
        var web = new Workspace("web", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            // AMPLS303: the component is closed, and its data has a second door that is open.
            PublicNetworkAccessForIngestion = PublicNetworkAccess.Enabled,
        });

        // AMPLS701: the profiler is told to use storage of our own, and none is linked. Its traces are dropped.
        var storefront = new Component("storefront", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            Kind = "web",
            ApplicationType = ApplicationType.Web,
            WorkspaceResourceId = web.Id,
            PublicNetworkAccessForIngestion = "Disabled",
            ForceCustomerStorageForProfiler = true,
        });

        return new Workspaces(retail, storefront);
    }

    private static void CreateArchive(ResourceGroup group)
    {
        // AMPLS302: closed to the internet and in no scope. No network can reach it, and nobody can query it again.
        var archive = new Workspace("archive", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            RetentionInDays = 730,
            PublicNetworkAccessForIngestion = PublicNetworkAccess.Disabled,
            PublicNetworkAccessForQuery = PublicNetworkAccess.Disabled,
        });

        // AMPLS304: VM insights queries through Azure Resource Manager, which never uses a private link. Its pages stay empty.
        _ = new Solution("insights", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            SolutionName = Output.Format($"VMInsights({archive.Name})"),
            Plan = new SolutionPlanArgs
            {
                Name = Output.Format($"VMInsights({archive.Name})"),
                Publisher = "Microsoft",
                Product = "OMSGallery/VMInsights",
                PromotionCode = "",
            },
            Properties = new SolutionPropertiesArgs { WorkspaceResourceId = archive.Id },
        });
    }

    private static void LinkQueries(ResourceGroup group, Workspace workspace)
    {
        var account = new StorageAccount("queries", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            Kind = "StorageV2",
            Sku = new SkuArgs { Name = SkuName.Standard_LRS },
            // AMPLS703: the firewall lets nobody in, Azure Monitor's own services included.
            NetworkRuleSet = new NetworkRuleSetArgs { DefaultAction = DefaultAction.Deny, Bypass = Bypass.None },
        });

        // AMPLS705: Azure Monitor opens the account with the workspace's managed identity, and the workspace has none.
        _ = new LinkedStorageAccount("queries", new()
        {
            ResourceGroupName = group.Name,
            WorkspaceName = workspace.Name,
            DataSourceType = "Query",
            StorageAccountIds = { account.Id },
        });
    }

    private static void LinkCustomLogs(ResourceGroup group, Workspace workspace)
    {
        var account = new StorageAccount("customlogs", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            Kind = "StorageV2",
            Sku = new SkuArgs { Name = SkuName.Standard_LRS },
        });

        _ = new LinkedStorageAccount("customlogs", new()
        {
            ResourceGroupName = group.Name,
            WorkspaceName = workspace.Name,
            // AMPLS704: custom logs no longer go to a storage account of one's own; Azure has stopped taking such links.
            DataSourceType = "CustomLogs",
            StorageAccountIds = { account.Id },
        });
    }
}
