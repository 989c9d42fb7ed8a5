using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg");
    foreach (var environment in new[] { "dev", "test", "prod" })
    {
        var retention = environment switch { "prod" => 730, "test" => 90, _ => 30 };
        var workspace = environment == "dev"
            ? new Workspace("small", new() { ResourceGroupName = group.Name, RetentionInDays = retention })
            : new Workspace($"large-{environment}", new() { ResourceGroupName = group.Name, RetentionInDays = retention, ForceCmkForQuery = environment is "prod" });
        switch (environment)
        {
            case "prod":
                _ = new LinkedService("linked", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name, LinkedServiceName = "Cluster" });
                break;
            case "test":
            case "dev" when retention > 100:
                _ = new ResourceGroup($"extra-{environment}");
                break;
        }
    }
});
