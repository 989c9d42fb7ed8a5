using Pulumi;
using Pulumi.Azure.Core;
using Pulumi.Azure.Monitoring;

namespace Tidewater.FirstAttempt.Monitoring;

internal sealed class RetailScope
{
    public RetailScope(ResourceGroup group, Workspaces workspaces, DataCollectionEndpoint collection)
    {
        Scope = new PrivateLinkScope("retail", new PrivateLinkScopeArgs
        {
            ResourceGroupName = group.Name,
            IngestionAccessMode = "PrivateOnly",
            QueryAccessMode = "Open",
        });

        var retail = new PrivateLinkScopedService("retail-link", new PrivateLinkScopedServiceArgs
        {
            ResourceGroupName = group.Name,
            ScopeName = Scope.Name,
            LinkedResourceId = workspaces.Retail.Id,
        });

        var endpoint = new PrivateLinkScopedService("tills-link", new PrivateLinkScopedServiceArgs
        {
            ResourceGroupName = group.Name,
            ScopeName = Scope.Name,
            LinkedResourceId = collection.Id,
        }, new() { DependsOn = retail });

        // AMPLS203: linked already.
        var again = new PrivateLinkScopedService("retail-queries-link", new PrivateLinkScopedServiceArgs
        {
            ResourceGroupName = group.Name,
            ScopeName = Scope.Name,
            LinkedResourceId = workspaces.Retail.Id,
        }, new() { DependsOn = endpoint });

        var metrics = new Workspace("metrics", new() { ResourceGroupName = group.Name, Location = "westeurope" });
        var metricsLink = new PrivateLinkScopedService("metrics-link", new PrivateLinkScopedServiceArgs
        {
            ResourceGroupName = group.Name,
            ScopeName = Scope.Name,
            // AMPLS201: an Azure Monitor workspace.
            LinkedResourceId = metrics.Id,
        }, new() { DependsOn = again });

        // AMPLS205: not chained to the others.
        var storefront = new PrivateLinkScopedService("storefront-link", new PrivateLinkScopedServiceArgs
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
