using Pulumi;
using Pulumi.AzureNative.Resources;

namespace Worms.Infrastructure;

public class Hub : Stack
{
    [Output("workspace-id")]
    public Output<string> WorkspaceId { get; set; }

    [Output("endpoint-ip")]
    public Output<string> Endpoint { get; set; }

    [Output("instrumentation")]
    public Output<string> Instrumentation { get; set; }

    public Hub()
    {
        const bool IsProduction = false;
        var resourceGroup = new ResourceGroup("resource-group", new() { ResourceGroupName = Utils.GetResourceName("Worms-Hub") });
        var (workspace, insights) = Logs.Config(resourceGroup, IsProduction);
        var network = Network.Config(resourceGroup);
        var (scope, links) = Scope.Config(resourceGroup, workspace, insights);
        var endpoint = Network.Endpoint(resourceGroup, network, scope, links);

        WorkspaceId = workspace.Id;
        var protocol = IsProduction ? "https" : "http";
        Endpoint = Output.Format($"{protocol}://{endpoint.Name}");
        Instrumentation = insights.ConnectionString;
    }
}
