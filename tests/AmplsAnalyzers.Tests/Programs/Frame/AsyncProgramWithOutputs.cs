using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(async () =>
{
    var group = new ResourceGroup("logs");
    var workspace = await CreateAsync(group);
    return new Dictionary<string, object?> { ["workspaceId"] = workspace.Id };
});

static async Task<Workspace> CreateAsync(ResourceGroup group)
{
    await Task.CompletedTask;
    return new Workspace("workspace", new() { ResourceGroupName = group.Name });
}
