using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

namespace Fabrikam;

/// <summary>
/// The mixed access modes of the documents: from the first network anything is reached that accepts public traffic, from the second one only what is in the scope.
/// </summary>
internal sealed class Production
{
    /// <summary>Azure named the second network's connection when it was made; the exclusion came with the deployment after that.</summary>
    private const string SecondConnection = "vnet2-monitor.3b0f1c6e-5f0e-4d67-8a53-2f6f3f1f7c11";

    private const string Region = "eastus2";

    private readonly ResourceGroup _group = new("rg-production", new() { Location = Region });

    public Production()
    {
        var workspace1 = Workspace("workspace1", isPublic: false);
        ShopTelemetry = Component("component2", workspace1, isPublic: false);
        // Outside the scope on purpose, with its workspace: the first network still reaches it.
        PartnerTelemetry = Component("component3", Workspace("workspace3", isPublic: true), isPublic: true);

        var scope = new PrivateLinkScope("production", new()
        {
            ResourceGroupName = _group.Name,
            Location = "global",
            AccessModeSettings = new AccessModeSettingsArgs
            {
                IngestionAccessMode = AccessMode.Open,
                QueryAccessMode = AccessMode.Open,
                Exclusions =
                {
                    new AccessModeSettingsExclusionArgs
                    {
                        PrivateEndpointConnectionName = SecondConnection,
                        IngestionAccessMode = AccessMode.PrivateOnly,
                        QueryAccessMode = AccessMode.PrivateOnly,
                    },
                },
            },
        });
        var first = Link("workspace1", workspace1.Id);
        var second = Link("component2", ShopTelemetry.Id, first);

        var vnet1 = new IsolatedNetwork("vnet1", Region);
        var vnet2 = new IsolatedNetwork("vnet2", "centralus");
        // Azure takes one connection of a scope at a time.
        var connection = vnet1.Connect(scope.Id, new Pulumi.Resource[] { first, second });
        vnet2.Connect(scope.Id, new Pulumi.Resource[] { second, connection });

        PrivateLinkScopedResource Link(string name, Input<string> id, params Pulumi.Resource[] after) => new(name, new()
        {
            ResourceGroupName = _group.Name,
            ScopeName = scope.Name,
            LinkedResourceId = id,
        }, new() { DependsOn = after });
    }

    public Component ShopTelemetry { get; }

    public Component PartnerTelemetry { get; }

    private Workspace Workspace(string name, bool isPublic) => new(name, new()
    {
        ResourceGroupName = _group.Name,
        Location = Region,
        Sku = new Pulumi.AzureNative.OperationalInsights.Inputs.WorkspaceSkuArgs { Name = "PerGB2018" },
        PublicNetworkAccessForIngestion = isPublic ? "Enabled" : "Disabled",
        PublicNetworkAccessForQuery = isPublic ? "Enabled" : "Disabled",
    });

    private Component Component(string name, Workspace workspace, bool isPublic) => new(name, new()
    {
        ResourceGroupName = _group.Name,
        Location = Region,
        Kind = "web",
        ApplicationType = "web",
        WorkspaceResourceId = workspace.Id,
        PublicNetworkAccessForIngestion = isPublic ? "Enabled" : "Disabled",
        PublicNetworkAccessForQuery = isPublic ? "Enabled" : "Disabled",
    });
}
