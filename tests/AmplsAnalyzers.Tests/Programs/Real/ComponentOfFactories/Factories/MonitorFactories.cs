using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;

namespace Contoso.Shop.Factories;

public static class WorkspaceFactory
{
    public static Workspace Create(CreateWorkspaceArgs args)
    {
        return new Workspace($"Shop_Workspace_{args.Alias}", new WorkspaceArgs
        {
            WorkspaceName = args.Name!,
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location!,
            RetentionInDays = args.Days,
            PublicNetworkAccessForIngestion = "Disabled",
            PublicNetworkAccessForQuery = "Disabled",
            Tags = args.Tags!,
        }, new CustomResourceOptions { Parent = args.Parent });
    }
}

public static class InsightsFactory
{
    public static Component Create(CreateInsightsArgs args)
    {
        return new Component($"Shop_Insights_{args.Alias}", new ComponentArgs
        {
            ResourceName = args.Name!,
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location!,
            Kind = args.Kind,
            ApplicationType = args.Kind,
            WorkspaceResourceId = args.WorkspaceId,
            PublicNetworkAccessForIngestion = "Disabled",
            PublicNetworkAccessForQuery = "Disabled",
            Tags = args.Tags!,
        }, new CustomResourceOptions { Parent = args.Parent });
    }
}

public static class ScopeFactory
{
    public static PrivateLinkScope Create(CreateScopeArgs args)
    {
        return new PrivateLinkScope($"Shop_Scope_{args.Alias}", new PrivateLinkScopeArgs
        {
            ScopeName = args.Name!,
            ResourceGroupName = args.ResourceGroupName,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = args.Mode, QueryAccessMode = args.Mode },
            Tags = args.Tags!,
        }, new CustomResourceOptions { Parent = args.Parent });
    }

    public static PrivateLinkScopedResource Add(CreateScopedArgs args)
    {
        var options = new CustomResourceOptions { Parent = args.Parent };
        if (args.After is not null) options.DependsOn.Add(args.After);
        return new($"Shop_Scoped_{args.Alias}", new PrivateLinkScopedResourceArgs
        {
            ScopeName = args.ScopeName,
            ResourceGroupName = args.ResourceGroupName,
            LinkedResourceId = args.Id,
        }, options);
    }
}
