using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync(async () =>
{
    var group = await Groups.CreateAsync("rg");
    var workspaces = await Task.WhenAll(new[] { "a", "b" }.Select(name => Groups.WorkspaceAsync(group, name)));
    foreach (var workspace in workspaces)
    {
        _ = new LinkedService($"linked-{workspaces.Length}", new() { ResourceGroupName = group.Name, WorkspaceName = workspace.Name });
        break;
    }

    await foreach (var name in Groups.NamesAsync())
    {
        _ = new ResourceGroup(name);
    }
});

internal static class Groups
{
    public static async Task<ResourceGroup> CreateAsync(string name)
    {
        await Task.Yield();
        return new ResourceGroup(name);
    }

    public static Task<Workspace> WorkspaceAsync(ResourceGroup group, string name)
        => Task.FromResult(new Workspace(name, new() { ResourceGroupName = group.Name }));

    public static async IAsyncEnumerable<string> NamesAsync()
    {
        yield return "async-1";
        await Task.CompletedTask;
        yield return "async-2";
    }
}
