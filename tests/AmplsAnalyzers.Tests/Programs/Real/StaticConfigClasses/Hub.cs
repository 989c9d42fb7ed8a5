using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Web;
using Worms.Infrastructure.Apps;

namespace Worms.Infrastructure;

public class Hub : Stack
{
    [Output("workspace-id")]
    public Output<string> WorkspaceId { get; set; }

    [Output("endpoint-ip")]
    public Output<string> Endpoint { get; set; }

    [Output("instrumentation")]
    public Output<string> Instrumentation { get; set; }

    [Output("api-url")]
    public Output<string> ApiUrl { get; set; }

    public Hub()
    {
        const bool IsProduction = false;
        var resourceGroup = new ResourceGroup("resource-group", new() { ResourceGroupName = Utils.GetResourceName("Worms-Hub") });
        var (workspace, insights) = Logs.Config(resourceGroup, IsProduction);
        var network = Network.Config(resourceGroup);
        var (scope, links) = Scope.Config(resourceGroup, workspace, insights);
        var endpoint = Network.Endpoint(resourceGroup, network, scope, links);

        var (_, filesConnection) = Files.Config(resourceGroup);
        var plan = Apps.Plan.Config(resourceGroup);
        var apps = Output.Create(CreateApps());
        ApiUrl = Output.Format($"https://{apps.Apply(created => created.Gateway.DefaultHostName)}");

        WorkspaceId = workspace.Id;
        var protocol = IsProduction ? "https" : "http";
        Endpoint = Output.Format($"{protocol}://{endpoint.Name}");
        Instrumentation = insights.ConnectionString;

        async Task<Created> CreateApps()
        {
            var gateway = await Gateway.Config(resourceGroup, plan, insights, filesConnection);
            _ = Worker.Config(resourceGroup, plan, insights, filesConnection, gateway);
            return new Created(gateway, filesConnection);
        }
    }

    private sealed record Created(WebApp Gateway, Output<string> FilesConnection);
}
