using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using Tidewater.FirstAttempt.Networks;

namespace Tidewater.FirstAttempt.Monitoring;

/// <summary>Where the lab tries things out. The two mistakes here stop the program before Azure hears of it.</summary>
internal static class LabTeam
{
    public static void Create()
    {
        var group = new ResourceGroup("lab", new() { Location = Regions.Main });

        var workspace = new Workspace("lab", new() { ResourceGroupName = group.Name, Location = Regions.Main });

        // AMPLS104: both access modes have to be given. Pulumi stops with an exception in the middle of the run.
        var scope = new PrivateLinkScope("lab", new()
        {
            ResourceGroupName = group.Name,
            Location = "global",
        });

        var link = new PrivateLinkScopedResource("lab-link", new()
        {
            ResourceGroupName = group.Name,
            ScopeName = scope.Name,
            LinkedResourceId = workspace.Id,
        });

        // AMPLS002: the resource group is missing, which only Pulumi notices, and only when it runs.
        _ = new DataCollectionEndpoint("lab", new()
        {
            Location = Regions.Main,
        });

        _ = new ConnectedNetwork("lab", new ConnectedNetworkArgs(group, scope, "10.4.0.0", link));
    }
}
