using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.Resources;
using Resource = Pulumi.Resource;

namespace Tidewater.FirstAttempt.Monitoring;

/// <summary>The scope of the shops: telemetry only to what is in it, queries to everything.</summary>
internal sealed class RetailScope
{
    public RetailScope(ResourceGroup group, Workspaces workspaces, WindowsLogs collection)
    {
        Scope = new PrivateLinkScope("retail", new PrivateLinkScopeArgs
        {
            ResourceGroupName = group.Name,
            // AMPLS101: scopes exist in no region. Azure answers that the location is not available for this type.
            Location = Regions.Main,
            AccessModeSettings = new AccessModeSettingsArgs
            {
                IngestionAccessMode = AccessMode.PrivateOnly,
                QueryAccessMode = AccessMode.Open,
            },
        });

        var retail = new PrivateLinkScopedResource("retail-link", new PrivateLinkScopedResourceArgs
        {
            ResourceGroupName = group.Name,
            ScopeName = Scope.Name,
            LinkedResourceId = workspaces.Retail.Id,
        });

        var endpoint = new PrivateLinkScopedResource("tills-link", new PrivateLinkScopedResourceArgs
        {
            ResourceGroupName = group.Name,
            ScopeName = Scope.Name,
            LinkedResourceId = collection.Endpoint.Id,
        }, new() { DependsOn = retail });

        // AMPLS203: the same workspace again. Azure answers with a conflict: a scoped resource with that id is there already.
        var again = new PrivateLinkScopedResource("retail-queries-link", new PrivateLinkScopedResourceArgs
        {
            ResourceGroupName = group.Name,
            ScopeName = Scope.Name,
            LinkedResourceId = workspaces.Retail.Id,
        }, new() { DependsOn = endpoint });

        // AMPLS307: queries of an Azure Monitor workspace take an endpoint of its own, and there is none. Nobody can query it.
        var metrics = new AzureMonitorWorkspace("metrics", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            PublicNetworkAccess = "Disabled",
        });
        var metricsLink = new PrivateLinkScopedResource("metrics-link", new PrivateLinkScopedResourceArgs
        {
            ResourceGroupName = group.Name,
            ScopeName = Scope.Name,
            // AMPLS201: a scope holds the data collection endpoint of an Azure Monitor workspace, never the workspace itself.
            LinkedResourceId = metrics.Id,
        }, new() { DependsOn = again });

        // AMPLS205: every other link waits for the one before. This one starts at once, and whichever comes second finds
        // the scope still busy with the first.
        var storefront = new PrivateLinkScopedResource("storefront-link", new PrivateLinkScopedResourceArgs
        {
            ResourceGroupName = group.Name,
            ScopeName = Scope.Name,
            LinkedResourceId = workspaces.Storefront.Id,
        });

        Links = [retail, endpoint, again, metricsLink, storefront];
    }

    public PrivateLinkScope Scope { get; }

    public Resource[] Links { get; }
}
