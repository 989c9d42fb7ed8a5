using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;
using PublicNetworkAccessType = Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType;

namespace Fabrikam;

/// <summary>A lab that sends its measurements by itself, in a network and a scope of its own, with a firewall's worth of doors shut.</summary>
internal sealed class Lab
{
    private const string Region = "uksouth";

    public Lab()
    {
        var group = new ResourceGroup("rg-lab", new() { Location = Region });
        var workspaceArgs = new WorkspaceArgs { ResourceGroupName = group.Name, Location = Region };
        workspaceArgs.PublicNetworkAccessForIngestion = PublicNetworkAccessType.Disabled;
        workspaceArgs.PublicNetworkAccessForQuery = PublicNetworkAccessType.Disabled;
        var workspace = new Workspace("lab", workspaceArgs);

        var endpoint = new DataCollectionEndpoint("lab", new()
        {
            ResourceGroupName = group.Name,
            Location = Region,
            NetworkAcls = new DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = "disabled" },
        });
        Ingestion = endpoint.LogsIngestion.Apply(ingestion => ingestion?.Endpoint ?? "");
        _ = new DataCollectionRule("measurements", new()
        {
            ResourceGroupName = group.Name,
            Location = "UK South",
            DataCollectionEndpointId = endpoint.Id,
            StreamDeclarations =
            {
                { "Custom-Measurements", new StreamDeclarationArgs { Columns = { new ColumnDefinitionArgs { Name = "TimeGenerated", Type = "datetime" } } } },
            },
            Destinations = new DataCollectionRuleDestinationsArgs { LogAnalytics = { new LogAnalyticsDestinationArgs { Name = "lab", WorkspaceResourceId = workspace.Id } } },
            DataFlows = { new DataFlowArgs { Streams = { "Custom-Measurements" }, Destinations = { "lab" }, OutputStream = "Custom-Measurements_CL" } },
        });

        var settings = new AccessModeSettingsArgs();
        settings.IngestionAccessMode = "Open";
        settings.QueryAccessMode = "PrivateOnly";
        var scope = new PrivateLinkScope("lab", new() { ResourceGroupName = group.Name, Location = "Global", AccessModeSettings = settings });

        var links = new List<Pulumi.Resource>();
        foreach (var (name, id) in new Dictionary<string, Output<string>> { ["workspace"] = workspace.Id, ["endpoint"] = endpoint.Id })
        {
            var link = new PrivateLinkScopedResource($"lab-{name}", new()
            {
                ResourceGroupName = group.Name,
                ScopeName = scope.Name,
                LinkedResourceId = id,
            }, new CustomResourceOptions { DependsOn = links.ToArray() });
            links.Add(link);
        }

        new IsolatedNetwork("lab", Region).Connect(scope.Id, links.ToArray());
    }

    /// <summary>Where the lab's devices send to.</summary>
    public Output<string> Ingestion { get; }
}
