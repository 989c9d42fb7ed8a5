using Pulumi.Azure.AppInsights;
using Pulumi.Azure.Core;
using Pulumi.Azure.OperationalInsights;

namespace Tidewater.FirstAttempt.Monitoring;

internal sealed record Workspaces(AnalyticsWorkspace Retail, Insights Storefront)
{
    public static Workspaces Create(ResourceGroup group)
    {
        var retail = new AnalyticsWorkspace("retail", new()
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            // AMPLS301: in the scope, but open.
            InternetIngestionEnabled = true,
        });

        // AMPLS302: closed, and in no scope.
        _ = new AnalyticsWorkspace("archive", new()
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            InternetIngestionEnabled = false,
            InternetQueryEnabled = false,
        });

        // AMPLS117: not in the scope.
        _ = new Insights("kiosk", new()
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            ApplicationType = "web",
            WorkspaceId = retail.Id,
        });

        // AMPLS209: its component is in the scope, it isn't.
        var web = new AnalyticsWorkspace("web", new()
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            // AMPLS303: open, and its component closed.
            InternetIngestionEnabled = true,
        });

        var storefront = new Insights("storefront", new()
        {
            ResourceGroupName = group.Name,
            Location = "westeurope",
            ApplicationType = "web",
            WorkspaceId = web.Id,
            InternetIngestionEnabled = false,
        });

        return new Workspaces(retail, storefront);
    }
}
