using Pulumi;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(async () =>
{
    var existing = await GetResourceGroup.InvokeAsync(new GetResourceGroupArgs { ResourceGroupName = "rg-shared" });
    var workspace = GetWorkspace.Invoke(new GetWorkspaceInvokeArgs { ResourceGroupName = existing.Name, WorkspaceName = "log-shared" });
    var scope = PrivateLinkScope.Get("shared", $"{existing.Id}/providers/Microsoft.Insights/privateLinkScopes/ampls-shared");
    var group = new ResourceGroup("own", new ResourceGroupArgs { Location = existing.Location });
    var own = new Workspace("own-logs", new WorkspaceArgs { ResourceGroupName = group.Name, Location = existing.Location });
    var links = new Dictionary<string, Output<string>> { ["shared"] = workspace.Apply(w => w.Id), ["own"] = own.Id }
        .Select(entry => new PrivateLinkScopedResource($"link-{entry.Key}", new PrivateLinkScopedResourceArgs { ResourceGroupName = existing.Name, ScopeName = scope.Name, LinkedResourceId = entry.Value }))
        .ToList();
    return new Dictionary<string, object?> { ["links"] = links.Count };
});
