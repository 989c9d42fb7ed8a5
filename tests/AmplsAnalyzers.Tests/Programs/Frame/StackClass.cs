using Pulumi;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.Resources;

return await Pulumi.Deployment.RunAsync<LogStack>();

internal sealed class LogStack : Stack
{
    private readonly ResourceGroup _group;

    public LogStack()
    {
        _group = new ResourceGroup("logs");
        var workspace = CreateWorkspace();
        WorkspaceId = workspace.Id;
    }

    [Output]
    public Output<string> WorkspaceId { get; private set; }

    private Workspace CreateWorkspace() => new("workspace", new WorkspaceArgs { ResourceGroupName = _group.Name, RetentionInDays = 30 });
}
