using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Worms.Infrastructure;

internal static class Scope
{
    public static (PrivateLinkScope Scope, PrivateLinkScopedResource[] Links) Config(ResourceGroup resourceGroup, Workspace workspace, Component insights)
    {
        var scope = new PrivateLinkScope(
            "scope",
            new()
            {
                ResourceGroupName = resourceGroup.Name,
                ScopeName = Utils.GetResourceName("Worms-Scope"),
                Location = "global",
                AccessModeSettings = new AccessModeSettingsArgs { IngestionAccessMode = AccessMode.Open, QueryAccessMode = AccessMode.Open },
            });
        var workspaceLink = new PrivateLinkScopedResource(
            "workspace-link",
            new() { ResourceGroupName = resourceGroup.Name, ScopeName = scope.Name, LinkedResourceId = workspace.Id });
        var insightsLink = new PrivateLinkScopedResource(
            "insights-link",
            new() { ResourceGroupName = resourceGroup.Name, ScopeName = scope.Name, LinkedResourceId = insights.Id },
            new() { DependsOn = workspaceLink });
        return (scope, [workspaceLink, insightsLink]);
    }
}
