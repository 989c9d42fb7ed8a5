using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using Tidewater.FirstAttempt.Networks;

namespace Tidewater.FirstAttempt.Monitoring;

/// <summary>The partners' portal, in a network of its own.</summary>
internal static class PartnerTeam
{
    public static void Create()
    {
        var group = new ResourceGroup("partners", new() { Location = Regions.Main });

        var workspace = new Workspace("partners", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            // AMPLS305: any text compiles. Azure knows Enabled and Disabled, and rejects the workspace.
            PublicNetworkAccessForQuery = "Disable",
        });

        // AMPLS706: telemetry without a workspace belongs to the retired, classic kind of Application Insights.
        var portal = new Component("portal", new()
        {
            ResourceGroupName = group.Name,
            Location = Regions.Main,
            Kind = "web",
            ApplicationType = ApplicationType.Web,
        });

        // AMPLS102: left out, the location becomes the resource group's, in which no scope can be.
        var scope = new PrivateLinkScope("partners", new()
        {
            ResourceGroupName = group.Name,
            AccessModeSettings = new AccessModeSettingsArgs
            {
                // AMPLS103: the mode is called Open, and Azure accepts no other word for it.
                IngestionAccessMode = "Opened",
                QueryAccessMode = "Open",
                Exclusions =
                {
                    // AMPLS110: it says what holds for every network of the scope, and changes nothing.
                    new AccessModeSettingsExclusionArgs
                    {
                        // AMPLS109: this is the name that the endpoint gives its connection. The scope's side of the connection gets
                        // another one, with a random part, so the exclusion applies to no network.
                        PrivateEndpointConnectionName = "partners",
                        QueryAccessMode = AccessMode.Open,
                    },
                },
            },
        });

        // AMPLS511: the endpoint below brings its connection along. One that is made beside it belongs to no endpoint.
        _ = new PrivateEndpointConnection("partners", new()
        {
            ResourceGroupName = group.Name,
            ScopeName = scope.Name,
            PrivateLinkServiceConnectionState = new PrivateLinkServiceConnectionStateArgs { Status = "Approved" },
        });

        var links = new List<PrivateLinkScopedResource>();
        foreach (var (name, id) in new[] { ("workspace", workspace.Id), ("portal", portal.Id) })
        {
            links.Add(new($"partners-{name}", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = id,
            }, new() { DependsOn = links.ToArray() }));
        }

        _ = new ConnectedNetwork("partners", new ConnectedNetworkArgs(group, scope, "10.3.0.0", [.. links]));
    }
}
